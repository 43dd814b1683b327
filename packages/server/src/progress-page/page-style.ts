import { cssVariables } from '@linying/look'

/** Sizes follow the reader's own text size: one rem is the body text of the design. */
const inRem = (designPixels: number) => `${designPixels / 32}rem`

const screen = `
*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0 }
html { font-size: 100%; -webkit-text-size-adjust: 100% }
body { background: var(--ground); color: var(--ink); font: var(--text-body)/1.5 -apple-system, "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 40rem; margin: 0 auto; padding: 1.25rem 1rem 0; overflow-wrap: anywhere }
ol { list-style: none }
a { color: var(--primary) }
a:focus-visible { outline: 3px solid var(--primary); outline-offset: 2px; border-radius: 4px }
.overline, .second { font-size: var(--text-second); color: var(--ink-second) }
h1 { font-size: 1.625rem; line-height: 1.35; margin: .25rem 0 .5rem }
h1 span { display: inline-block }
h2 { font-size: var(--text-second); font-weight: 600; color: var(--ink-second); margin: 1.25rem .25rem .5rem }
.subject { font-weight: 600 }
.card { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius) }

.path { display: flex; margin: 1.25rem 0 1rem; font-size: var(--text-second) }
.path li { flex: 1; position: relative; text-align: center; padding-top: 1.375rem; color: var(--ink-second) }
.path li::before { content: ""; position: absolute; z-index: 1; top: .125rem; left: calc(50% - .375rem); width: .75rem; height: .75rem; border-radius: 50%; border: 2px solid var(--line); background: var(--ground) }
.path li + li::after { content: ""; position: absolute; top: .4375rem; right: 50%; width: 100%; height: 2px; background: var(--line) }
.path .done, .path .now { color: var(--ink) }
.path .done::before { background: var(--primary); border-color: var(--primary) }
.path .now { color: var(--primary); font-weight: 600 }
.path .now::before { border-color: var(--primary); border-width: 4px; top: 0; left: calc(50% - .5rem); width: 1rem; height: 1rem }
.path .done + li::after { background: var(--primary) }

.technician { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; padding: .75rem 1rem; line-height: 1.35 }
.face { flex: none; display: grid; place-items: center; min-width: 2.75rem; height: 2.75rem; padding: 0 .5rem; border-radius: 1.375rem; background: var(--primary-tint); color: var(--primary); font-weight: 600 }
.eta { margin-left: auto; text-align: right }
.eta b { font-size: var(--text-title); line-height: 1.2; color: var(--primary) }
time, .eta b { font-variant-numeric: tabular-nums }

.stands { margin: 1rem 0 .75rem }

.timeline { padding: .75rem 1rem }
.timeline li { display: flex; flex-wrap: wrap; padding: .375rem 0 }
.timeline time { flex: none; width: 3.25rem; color: var(--ink-second) }
.timeline div { flex: 1 1 8rem; min-width: 0; position: relative; padding-left: 1.25rem }
.timeline div::before { content: ""; position: absolute; z-index: 1; left: 0; top: .5rem; width: .5rem; height: .5rem; border-radius: 50%; background: var(--ink-second) }
.timeline li:not(:last-child) div::after { content: ""; position: absolute; left: calc(.25rem - 1px); top: .75rem; bottom: -1.5rem; width: 2px; background: var(--line) }
h2:first-of-type + .timeline li:first-child p:first-child { font-weight: 600 }
h2:first-of-type + .timeline li:first-child div::before { background: var(--primary); box-shadow: 0 0 0 4px var(--primary-tint) }
.material { display: inline-block; margin: .25rem .5rem .25rem 0; padding: 0 .5rem; border-radius: .375rem; background: var(--primary-tint); font-size: var(--text-second) }
.photos { display: flex; flex-wrap: wrap; gap: .5rem; margin: .375rem 0 .25rem }
.photos img { display: block; width: 6rem; max-width: 100%; height: 6rem; object-fit: cover; border-radius: .5rem; background: var(--line) }

footer { margin: 1.25rem .25rem 0 }
.cut-off-note { display: none; color: var(--soon); background: var(--card); border-radius: var(--radius); padding: .5rem .75rem; margin-bottom: .75rem }
.cut-off .cut-off-note { display: block }
.printed { display: none }
.turn { margin: 1rem 0; text-align: center }
.turn a { display: inline-block; min-height: var(--tap); padding: .625rem 1rem; color: var(--primary) }
.call { padding: 1rem 0 calc(1rem + env(safe-area-inset-bottom)); background: var(--ground) }
.call a { display: block; min-height: var(--tap); padding: .625rem 1rem; border-radius: var(--radius); background: var(--primary); color: var(--on-primary); text-align: center; text-decoration: none }
.call b { font-variant-numeric: tabular-nums; display: inline-block }
@media (min-height: 36rem) { .call { position: sticky; bottom: 0; z-index: 2 } }
.notice { padding-top: 18vh }
.notice p + p { margin-top: .5rem }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
`

const paper = `
@page { size: A4; margin: 14mm }
@media print {
  :root { color-scheme: light; --ground: #fff; --card: #fff; --ink: #000; --ink-second: #444; --line: #bbb; --primary: #000; --primary-tint: #eee; --on-primary: #000 }
  html { font-size: 10.5pt }
  body { max-width: none; padding: 0 }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .timeline { padding: .25rem .75rem }
  .timeline li { padding: .125rem 0; break-inside: avoid }
  h2 { margin-top: .625rem; break-after: avoid }
  .timeline div { display: flex; flex-wrap: wrap; gap: 0 3mm; align-items: flex-start }
  .material { margin: 0; line-height: 1.4 }
  .photos { order: 1; margin: 0 0 1mm auto; gap: 1mm }
  .photos img { width: 13mm; height: 13mm }
  .printed { display: block }
  .call { position: static; padding: .5rem 0 0 }
  .call a { padding: 0; text-align: left; min-height: 0; background: none; color: inherit }
}
`

export const pageStyle = `${cssVariables(':root', inRem)}${screen}${paper}`.replace(/\n\s*/g, '\n')
