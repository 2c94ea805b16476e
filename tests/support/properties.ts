/** fast-check with a seed that stays the same, so that what passed once passes again; and the text it makes up. */
import fc from 'fast-check'

fc.configureGlobal({ seed: 20261124 })

const telling = fc.constantFrom(...'abcXYZ019 -:;,.?!*~^+#[]{}()<>"\'’“`&/\\\n\r\t\0é\u200b\u202e\ud83d')
const anything = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))

/** Any characters at all, more often those that mean something to YAML, lunr or Markdown. */
const anyText = fc.array(fc.oneof(telling, anything), { maxLength: 60 }).map((characters) => characters.join(''))

export { anyText, fc }
