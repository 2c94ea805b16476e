/** Finds the cells of a table in a web page, and the order in which a report would have them. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { layOutGrid } from '../../importing/lay-out-grid.ts'
import { cleanText } from '../../importing/source-line.ts'

/** Null when the table is none with labels along one edge, so that it is read as it stands. */
export function toGridCells(table: Tree.Element): { cell: Tree.Element; heads: boolean }[] | null {
  return layOutGrid(rowsOf(table), (cell) => cleanText(textOf(cell)))
}

function rowsOf(table: Tree.Element): Tree.Element[][] {
  const parts = elementsIn(table).flatMap((part) => (part.tagName === 'tr' ? part : elementsIn(part)))
  return parts.filter(({ tagName }) => tagName === 'tr').map((row) => elementsIn(row).filter(({ tagName }) => /^t[dh]$/.test(tagName)))
}

function elementsIn(node: Tree.Element): Tree.Element[] {
  return node.childNodes.filter((child): child is Tree.Element => 'tagName' in child)
}

/** Without recursion, and only as far as a label goes. */
function textOf(cell: Tree.Element): string {
  const nodes: Tree.ChildNode[] = [...cell.childNodes].reverse()
  let text = ''
  for (let node = nodes.pop(); node !== undefined && text.length < 300; node = nodes.pop()) {
    if (node.nodeName === '#text') text += (node as Tree.TextNode).value
    else if ('childNodes' in node) nodes.push(...[...node.childNodes].reverse())
  }
  return text
}
