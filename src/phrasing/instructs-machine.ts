/** Whether a message speaks to the machine rather than asking it something. Such messages are answered by the rules alone. */

const signs: RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b.{0,60}\b(?:instruct\w*|rules?|prompts?|above|previous|prior|earlier|guidelines?|everything|restrictions?|filters?)\b/i,
  /\b(?:system|developer|hidden|secret|initial|original|your|the) (?:prompts?|messages?|instructions?|rules|configuration|guidelines)\b/i,
  /\b(?:you are|you're|act|behave|respond|pretend|imagine|roleplay|role-play)\b.{0,30}\b(?:now|as|to be|that you|if you)\b.{0,60}\b(?:ai|assistant|model|dan|unrestricted|developer|admin\w*|hacker|bot|human|free|terminal|different|evil|expert|officer|god)\b/i,
  /\b(?:jailbreak|prompt injection|developer mode|debug mode|god mode|do anything now|no restrictions|unfiltered)\b/i,
  /\b(?:reveal|repeat|print|show|output|leak|disclose|recite|summari[sz]e|translate|encode|dump|tell me)\b.{0,40}\b(?:prompts?|instructions?|rules|above text|text above|words above|everything above|api key|secret|password|token|configuration|settings|training)\b/i,
  /<\/?(?:system|user|assistant|instructions?|data|prompt|im_start|im_end|s)\b|<\||\[\/?(?:inst|sys|system)\]|^#{2,} ?(?:system|instruction|response)|\bend of (?:data|input|question|prompt)\b/im,
  /"(?:role|lead|summary|themes|places|intent|cites|says|texts|sentences)"\s*:/i,
  /^\s*(?:system|assistant|developer)\s*:/im,
  /\b(?:pretend|imagine|hypothetically)\b.{0,40}\b(?:you|model|assistant)\b|\bunrestricted\b|\blet us play\b|\bobey\b|\bi order you\b|\bthe model\b/i,
  /\b(?:answer|reply|respond|start your answer)\b.{0,20}\b(?:only )?with\b|\bin (?:your|the) answer\b|\bto the answer\b|\ba good answer is\b|^q: .*\ba:/im,
  /\btell (?:them|everyone|people|schools|parents|staff|users?) (?:to|that)\b|\bsay that every\b|\bfunction_call\b|\buse the tool\b|\bsend_message\b|<!|<@|<script|<img|!\[/i,
  /\bnew (?:instructions?|rules?|task|role)\b|\bfrom now on\b|\byour (?:new )?(?:task|job|role|goal) is\b/i,
  /\b(?:base64|rot13|hex|morse)\b|[A-Za-z0-9+/]{40,}={0,2}/,
  /\b(?:ignorier\w*|ignore[zs]|ignora\w*|zignoruj|игнорируй\w*|oublie[zr]?)\b/i,
]

export function instructsMachine(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '')
  return signs.some((sign) => sign.test(plain))
}
