/** Brings any text down to plain small letters: no accents, look-alikes, invisible characters or emoji. */

export function toPlainLetters(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase()
  // Marks go first: long runs of them make normalize() slow.
  return text
    .replace(marks, '')
    .replace(otherScripts, ' ')
    .normalize('NFKD')
    .replace(marks, '')
    .replace(pictures, (picture) => ` ${pictureWords[picture]} `)
    .replace(strange, (letter) => lookAlikes.get(letter) ?? letter)
    .toLowerCase()
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: every ASCII character is plain already.
const isPlain = /^[\x00-\x7f]*$/
const marks = /[\p{M}\p{Cf}\p{Variation_Selector}\u115f\u1160\u2800\u3164\uffa0]/gu

/** Scripts we cannot read, whose letters may fall into many when normalized. */
const otherScripts = /[\p{Script=Arabic}\p{Script=Hangul}]+/gu

/** Pictures that say something a sign may hang on. */
const pictureWords: Record<string, string> = {
  '🔪': 'knife',
  '🗡': 'knife',
  '⚔': 'knife',
  '🪓': 'axe',
  '🔫': 'gun',
  '💣': 'bomb',
  '🩸': 'blood',
  '💊': 'pills',
  '🤕': 'hurt',
  '👊': 'punch',
  '💀': 'die',
  '☠': 'die',
  '🪦': 'grave',
  '⚰': 'coffin',
  '🆘': 'sos help',
}
const pictures = new RegExp(Object.keys(pictureWords).join('|'), 'gu')

const strange = /[^\x20-\x7e]/gu

/** Letters of other alphabets and styles that pass for one of ours. */
const lookAlikeRows: Record<string, string> = {
  a: 'ɐаαɑΑАᴀ∂ƌᗩλ',
  b: 'ЬВΒʙвᏴƀᗷ',
  c: 'сϲⅽСᴄϹᏟƈ¢ᑕ',
  d: 'ԁⅾᴅᎠđɗᗪĐ',
  e: 'еєεΕЕᴇ℮ҽɛ€э',
  f: 'ғϝƒꜰᖴ',
  g: 'ɡɢԍǥ',
  h: 'һнΗНʜᏂħ',
  i: 'іıΙІιɪӏǀⅰ¡ⅼ|',
  j: 'јЈᴊʝ',
  k: 'кκΚКᴋқƙ',
  l: 'ʟⅬłƖ£Ł',
  m: 'мΜМᴍⅿ',
  n: 'пηΝɴոռиŋ',
  o: 'оοΟОᴏօøσ○●Ø',
  p: 'рρΡРᴘƿ',
  q: 'ԛզ',
  r: 'гʀᴦяɾ',
  s: 'ѕЅꜱʂ§',
  t: 'тτΤТᴛŧ†',
  u: 'υսᴜμцʋ',
  v: 'νѵᴠⅴ',
  w: 'ԝωшᴡѡ',
  x: 'хχΧХⅹ×',
  y: 'уүγΥУʏ¥',
  z: 'ΖᴢʐƶⱫ',
  "'": '’‘‛ʼ′´`＇',
  '"': '“”„',
  '-': '–—−‐‑‒',
  '.': '…。·•',
}

const lookAlikes = new Map(Object.entries(lookAlikeRows).flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)))

// Boxed and flag letters stand in alphabets of their own.
for (const first of [0x1f150, 0x1f170, 0x1f1e6])
  for (let place = 0; place < 26; place++) lookAlikes.set(String.fromCodePoint(first + place), String.fromCharCode(97 + place))
