/** Words for subjects one may ask about. */
export const ideasOfSubjects = {
  topic: `groups training trained course courses lesson lessons pshe rshe rse curriculum assembly assemblies workshop workshops policy policies procedure procedures guidance
    resource resources toolkit toolkits leaflet leaflets poster posters presentation presentations webinar webinars conference awareness prevention preventing preventative
    programme programmes project projects offer offers session sessions briefing briefings inset cpd campaign campaigns strategy statistics stats data
    research audit network service services helpline helplines charity charities support supports supporting pathway pathways intervention interventions 
        education educating educate guide guides handbook template templates newsletter thresholds threshold speaker speakers
    organisation organisations   priority priorities    materials  info   initiative
    initiatives scheme schemes trauma-informed whole-school mentoring counselling charter protocol protocols  worksheet worksheets  
    inspection ofsted survey funding pilot cover-letter   coordinator   specialists practitioners agencies partners providers
    charity    resources booklet slides powerpoint    e-learning elearning module modules`,
  hazard: `suicide self-harm self-injury knife knives knife-crime weapon weapons gun gang gangs violence domestic-abuse domestic-violence abuse neglect grooming exploitation
    cse cce county-lines trafficking fgm forced-marriage honour-based-abuse drug drugs alcohol substance overdose sexual-violence sexual-abuse sexual-harassment
    sexting nudes porn pornography rape stabbing bomb missing danger bullying radicalisation extremism bleeding burns choking child-abuse drowning fire
    domestic sexual-health sex sex-ed sex-and-relationships physical-abuse emotional-abuse harm injury knives acid serious-violence hate-crime
    youth-violence peer-on-peer-abuse child-on-child-abuse coercive-control online-safety eating-disorder body-image first-aid ketamine cannabis vodka
    hidden-harm stranger stalking spiking drink-spiking sextortion`,
  teach: `teach talk address tackle raise educate discuss cover deliver explain prevent reduce support respond deal approach embed plan record manage handle spot
    identify recognise protect keep help stop`,
} as const
