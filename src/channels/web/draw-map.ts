/** The twelve districts as a picture to click: one tile each, roughly where it lies. A list beside it says the same in words. */
import { pathOf } from '../../browsing/paths.ts'
import { type Html, html } from './html.ts'
import { words } from './wording.ts'

/** Column and row of each district's tile; a long name takes two lines. */
const tiles: Record<string, { at: [column: number, row: number]; name: string[] }> = {
  lancaster: { at: [1, 0], name: ['Lancaster'] },
  wyre: { at: [1, 1], name: ['Wyre'] },
  'ribble-valley': { at: [3, 1], name: ['Ribble', 'Valley'] },
  pendle: { at: [4, 1], name: ['Pendle'] },
  fylde: { at: [1, 2], name: ['Fylde'] },
  preston: { at: [2, 2], name: ['Preston'] },
  hyndburn: { at: [3, 2], name: ['Hyndburn'] },
  burnley: { at: [4, 2], name: ['Burnley'] },
  'south-ribble': { at: [2, 3], name: ['South', 'Ribble'] },
  rossendale: { at: [4, 3], name: ['Rossendale'] },
  'west-lancashire': { at: [1, 4], name: ['West', 'Lancashire'] },
  chorley: { at: [2, 4], name: ['Chorley'] },
}

/** Councils of their own between the districts: shown so that nobody looks for them, and not linked. */
const beyond: { at: [number, number]; name: string[] }[] = [
  { at: [0, 2], name: ['Blackpool'] },
  { at: [3, 3], name: ['Blackburn', 'with Darwen'] },
]

const size = { width: 108, height: 76, gap: 4 }
const columns = 5
const rows = 5

export function drawMap(): Html {
  const [width, height] = [columns * (size.width + size.gap), rows * (size.height + size.gap)]
  return html`<figure><svg class="map" viewBox="0 0 ${width} ${height}" role="group" aria-label="${words.map}">
${beyond.map(({ at, name }) => html`<g class="beyond">${drawTile(at, name)}</g>`)}
${Object.entries(tiles).map(([id, { at, name }]) => html`<a href="${pathOf('districts', id)}">${drawTile(at, name)}</a>`)}
</svg><figcaption class="hint">${words.mapNote}</figcaption></figure>`
}

function drawTile([column, row]: [number, number], name: readonly string[]): Html {
  const [x, y] = [column * (size.width + size.gap) + size.gap / 2, row * (size.height + size.gap) + size.gap / 2]
  const middle = y + size.height / 2 + 5 - (name.length - 1) * 10
  return html`<rect x="${x}" y="${y}" width="${size.width}" height="${size.height}" rx="6"></rect><text>${name.map(
    (line, i) => html`<tspan x="${x + size.width / 2}" y="${middle + i * 20}">${line}</tspan> `,
  )}</text>`
}
