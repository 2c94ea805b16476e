/** What makes a page of messages look much like Slack. */

export const style = `
body { margin: 0; background: #fff; color: #1d1c1d; font: 15px/1.467 Lato, 'Open Sans', sans-serif }
main { columns: 24rem; column-gap: 1.5rem; padding: 0 1rem }
section { break-inside: avoid; padding-bottom: .75rem; max-width: 42rem }
h1 { font-size: 18px; border-bottom: 1px solid #ddd; margin: 0 0 .5rem; padding: .6rem 1rem; color: #1d1c1d }
article { display: flex; gap: .5rem; padding: .4rem 0 }
article > div { min-width: 0; flex: 1 }
.face { width: 36px; height: 36px; border-radius: 6px; background: #5b7083; color: #fff; display: grid; place-items: center; font-style: normal; font-weight: 700; flex: none }
.app { background: #146c43 }
small { font-size: 10px; background: #e8e8e8; color: #454447; padding: 1px 4px; border-radius: 2px; vertical-align: 2px }
p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
h2 { font-size: 18px; line-height: 1.33; margin: .4rem 0 .2rem }
.rich { margin: 2px 0 8px; max-width: 600px; white-space: pre-wrap; overflow-wrap: anywhere }
ul, ol { margin: 0; padding-left: 1.6rem }
li { padding-left: .1rem }
a { color: #1264a3; text-decoration: none }
.context { font-size: 12px; color: #5c5a5d; margin: 2px 0 8px; max-width: 600px }
blockquote { border-left: 4px solid #ddd; margin: 0; padding-left: .6rem }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 2px 0 8px; max-width: 600px }
button { font: 700 13px/1 Lato, 'Open Sans', sans-serif; color: #1d1c1d; background: #fff; border: 1px solid #bbb; border-radius: 4px; height: 28px; padding: 0 10px }
.thumbs { display: flex; gap: 14px; font-size: 12px; color: #5c5a5d; margin: 2px 0 8px }
.thumbs svg { width: 14px; fill: none; stroke: currentColor; stroke-width: 1.4; vertical-align: -2px; margin-right: 4px }
.sign { width: 12px; fill: none; stroke: #a4530f; stroke-width: 2; vertical-align: -1px }
.thumbs .down { transform: rotate(180deg) }
`
