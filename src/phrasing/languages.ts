/** Languages that families in Lancashire speak, and how somebody asks for one. */

/** `script`: the letters that it alone is written in; null for Latin ones. */
export type Language = { name: string; tag: string; script: RegExp | null }

const arabic = /\p{Script=Arabic}/u
const cyrillic = /\p{Script=Cyrillic}/u
const han = /\p{Script=Han}/u

const languages: readonly (Language & { also?: string })[] = [
  { name: 'Polish', tag: 'pl', script: null },
  { name: 'Urdu', tag: 'ur', script: arabic },
  { name: 'Punjabi', tag: 'pa', script: /\p{Script=Gurmukhi}/u, also: 'panjabi' },
  { name: 'Bengali', tag: 'bn', script: /\p{Script=Bengali}/u, also: 'bangla' },
  { name: 'Gujarati', tag: 'gu', script: /\p{Script=Gujarati}/u },
  { name: 'Hindi', tag: 'hi', script: /\p{Script=Devanagari}/u },
  { name: 'Arabic', tag: 'ar', script: arabic },
  { name: 'Kurdish', tag: 'ckb', script: arabic, also: 'sorani' },
  { name: 'Farsi', tag: 'fa', script: arabic, also: 'persian|dari' },
  { name: 'Pashto', tag: 'ps', script: arabic },
  { name: 'Romanian', tag: 'ro', script: null },
  { name: 'Ukrainian', tag: 'uk', script: cyrillic },
  { name: 'Russian', tag: 'ru', script: cyrillic },
  { name: 'Bulgarian', tag: 'bg', script: cyrillic },
  { name: 'Lithuanian', tag: 'lt', script: null },
  { name: 'Latvian', tag: 'lv', script: null },
  { name: 'Slovak', tag: 'sk', script: null },
  { name: 'Czech', tag: 'cs', script: null },
  { name: 'Hungarian', tag: 'hu', script: null },
  { name: 'Portuguese', tag: 'pt', script: null },
  { name: 'Spanish', tag: 'es', script: null },
  { name: 'Italian', tag: 'it', script: null },
  { name: 'French', tag: 'fr', script: null },
  { name: 'German', tag: 'de', script: null },
  { name: 'Turkish', tag: 'tr', script: null },
  { name: 'Albanian', tag: 'sq', script: null },
  { name: 'Somali', tag: 'so', script: null },
  { name: 'Tamil', tag: 'ta', script: /\p{Script=Tamil}/u },
  { name: 'Malayalam', tag: 'ml', script: /\p{Script=Malayalam}/u },
  { name: 'Chinese', tag: 'zh', script: han, also: 'mandarin|cantonese' },
  { name: 'Vietnamese', tag: 'vi', script: null },
  { name: 'Tigrinya', tag: 'ti', script: /\p{Script=Ethiopic}/u },
  { name: 'Welsh', tag: 'cy', script: null },
]

/** `question`: the message without the wish; empty when it was nothing else. */
export type LanguageWish = { language: Language; question: string }

const names = languages.map(({ name, also }) => (also ? `${name}|${also}` : name)).join('|')
const alone = new RegExp(
  `^(?:(?:please|pls|ok|thanks|and|now)[, ]+)*(?:(?:can|could|may) (?:i|we|you|u) (?:please )?(?:have|get|give(?: me| us)?|see|say|put|do|translate|write) )?(?:(?:translate|put|say|give me|send|write|repeat) )?(?:(?:that|this|it|the (?:last )?(?:answer|reply)|same)(?: again)? )?(?:(?:in|into|to) )?(${names})(?:[, ]+(?:please|pls|thanks|thank you|for (?:a|the|my) (?:parent|family|mum|dad|carer)s?))*[.?! ]*$`,
  'i',
)
const behind = new RegExp(
  `[,.?;:(–-] *(?:and |please |answer |reply |tell me |translated )*(?:in|into) (${names})(?:[, ]+(?:please|pls))?[).?! ]*$`,
  'i',
)

export function findLanguageWish(text: string): LanguageWish | null {
  const plain = text.trim()
  const bare = alone.exec(plain)
  const found = bare ?? behind.exec(plain)
  const language = found && languageNamed(found[1] ?? '')
  return language ? { language, question: bare ? '' : plain.slice(0, found.index).trim() } : null
}

function languageNamed(said: string): Language | null {
  const name = said.toLowerCase()
  return languages.find((language) => language.name.toLowerCase() === name || language.also?.split('|').includes(name)) ?? null
}
