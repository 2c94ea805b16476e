/** A reply with its sentences in another language, names and figures as they were. The English stays below. */
import type { Library } from '../finding/library.ts'
import type { Part, Reply } from '../reply.ts'
import { fence } from './asking.ts'
import { holdsMarkup } from './guard/markup.ts'
import { type Hidden, hideFacts, restoreFacts } from './hidden-facts.ts'
import type { Language } from './languages.ts'
import type { Ask } from './phrasing.ts'
import { words } from './phrasing-wording.ts'
import { TranslateShape } from './shapes.ts'

/** More than a screen of it is not read. */
const mostTexts = 14

/** Null: nothing could be translated soundly. */
export async function translateReply(reply: Reply, language: Language, library: Library, ask: Ask): Promise<Reply | null> {
  const names = namesOf(library)
  const hidden = textsOf(reply).map((text) => hideFacts(text, names))
  const said = await ask('translate', fence({ language: language.name, texts: hidden.map(({ text }) => text) }), TranslateShape)
  if (!said || said.texts.length !== hidden.length) return null
  const sentences = said.texts.flatMap((text, i) => soundOf(text, hidden[i] as Hidden, language) ?? [])
  if (sentences.length < hidden.length) return null
  const part: Part = { kind: 'phrased', sentences, note: words.machineTranslation(language.name), language: language.tag }
  const english = reply.parts.filter((each) => each.kind !== 'phrased' || each.language === null)
  return { ...reply, parts: [part, ...english], composedBy: 'model' }
}

function textsOf({ lead, parts }: Reply): string[] {
  const texts = [lead, ...parts.flatMap(textsIn)].flatMap((text) => text.split(/\n+/))
  return texts
    .map((text) => text.replace(/\*\*|^[-#>]+ /g, '').trim())
    .filter((text) => text !== '')
    .slice(0, mostTexts)
}

/** A card is read by its names and figures; what is said in sentences is translated. */
function textsIn(part: Part): string[] {
  switch (part.kind) {
    case 'text':
      return [part.markdown]
    case 'warning':
      return [part.text]
    case 'statements':
      return part.lines.map(({ text }) => text)
    case 'phrased':
      return part.language === null ? part.sentences : []
    case 'priority':
      return [part.now ?? part.about]
    case 'offer':
    case 'resource':
      return [part.about]
    case 'term':
      return [part.says]
    case 'choices':
    case 'elsewhere':
    case 'contact':
    case 'partners':
    case 'draft':
      return []
  }
}

/** Names are kept as they are written, so the longest come first. */
function namesOf({ knowledge }: Library): string[] {
  const entries = [knowledge.contacts, knowledge.partners, knowledge.localities, knowledge.districts, knowledge.neighbours]
  const named = entries.flatMap((all) => [...all.values()].map(({ name }) => name))
  const titles = [...knowledge.offers.values(), ...knowledge.resources.values()].map(({ title }) => title)
  const places = [...knowledge.districts.values()].flatMap((district) => district.places)
  const short = [...knowledge.priorities.values()].map(({ shortTitle }) => shortTitle)
  return [...new Set([...named, ...titles, ...places, ...short])].sort((a, b) => b.length - a.length)
}

/** Letters of the language's own script; in Latin letters, not English. */
const leastOwn = 0.6
const mostEnglish = 0.25
const english = /\b(?:the|and|of|to|is|are|for|with|that|this|you|your|was|were|by|from|have|has|will|not|instructions?|rules|prompt)\b/gi

/** Farsi and other scripts need them between letters. */
const joiners = /[\u200C\u200D]/g

function soundOf(text: string, { text: source, facts }: Hidden, { script }: Language): string | null {
  const plain = text.trim().replace(/\s+/g, ' ')
  const bare = plain.replace(/⟦\d+⟧/g, ' ')
  if (plain.length > source.length * 4 + 80 || holdsMarkup(bare.replace(joiners, '')) || /https?:|www\./i.test(bare)) return null
  const letters = bare.match(/\p{L}/gu) ?? []
  if (script && letters.filter((letter) => script.test(letter)).length < letters.length * leastOwn) return null
  if (!script && (bare.match(english)?.length ?? 0) > Math.max(1, (bare.match(/\p{L}+/gu)?.length ?? 0) * mostEnglish)) return null
  return restoreFacts(plain, facts)
}
