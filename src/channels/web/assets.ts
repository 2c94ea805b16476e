/** Style, script and icon, read once. Their addresses change with their content, so browsers may keep them. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

export type Asset = { path: string; type: string; body: string }

export const style = readAsset('style.css', 'text/css; charset=utf-8')
export const script = readAsset('chat.js', 'text/javascript; charset=utf-8')
export const icon = readAsset('icon.svg', 'image/svg+xml')
export const assets: readonly Asset[] = [style, script, icon]

function readAsset(name: string, type: string): Asset {
  const body = readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')
  const version = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { path: `/assets/${version}/${name}`, type, body }
}
