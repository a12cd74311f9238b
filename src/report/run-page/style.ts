/** What the sections of replayed scenarios need beside the page's own style. */
export const runStyle = `
:root { --key: light-dark(#7a1f5c, #f0a6d8); --string: light-dark(#1b6b36, #8fdba6); --number: light-dark(#8a4b00, #ffc27a);
  --word: light-dark(#1a5fb4, #8ab8ff); --old: light-dark(#ffd9d4, #6b2f29); --new: light-dark(#c9f0d5, #1f5433); }
.scenarios td:not(.text) { white-space: nowrap; } .scenarios th { overflow-wrap: normal; } h2.title { font: 600 1.15rem system-ui, sans-serif; }
.run { border: 1px solid var(--line); border-left: .4rem solid; border-radius: 4px; margin: 1.2rem 0; padding: 0 1.1rem; }
.run[open] { padding-bottom: 1rem; } .run.passed { border-left-color: var(--passed); } .run.failed { border-left-color: var(--error); } .run.skipped { border-left-color: var(--warning); }
.run > summary { padding: .7rem 0; } .run > summary h2 { display: inline; font: 600 1.15rem system-ui, sans-serif; } .facts { margin: 0 0 .6rem; }
b.passed { color: var(--passed); } b.failed { color: var(--error); } b.skipped { color: var(--warning); }
summary { cursor: pointer; } :focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
.run h3 { font-size: 1.05rem; margin: 1.8rem 0 .4rem; } .run h4 { font-size: .85rem; margin: .9rem 0 .2rem; color: var(--dim); } .run p { margin: .3rem 0; }
.run code, .method, .url { font-family: ui-monospace, monospace; font-size: .9em; } .url span, .when, .more, .absent, em { color: var(--dim); } .more { font-size: .85rem; }
.run ol { list-style: none; margin: 0; padding: 0; }
.exchanges > li { border-bottom: 1px solid var(--line); } .exchanges > li:first-child { border-top: 1px solid var(--line); } .exchanges > li > details[open] { padding-bottom: .7rem; }
.exchanges > li > details > summary { display: grid; grid-template-columns: auto 5rem 4.4rem 1fr auto; gap: 0 .7rem; align-items: baseline; padding: .3rem 0; }
.exchanges > li > details > summary::before { content: '▸'; color: var(--dim); } .exchanges > li > details[open] > summary::before { content: '▾'; }
.exchanges > li > details > summary:hover { background: var(--box); } .exchanges > li > details > :not(summary) { margin-left: 1.4rem; } .when { font-size: .85rem; text-align: right; }
.run table { margin: .5rem 0; font-size: .87rem; } .run :is(td, th) { border-top: 1px solid var(--line); padding: .25rem .8rem .25rem 0; }
.run caption { text-align: left; font-weight: 600; padding: .3rem 0; } :is(.headers, .compared) th { font-weight: 500; color: var(--dim); }
.compared { width: 100%; table-layout: fixed; } .exchanges .compared { width: calc(100% - 1.4rem); } .compared th:first-child { width: 24%; } .compared td { font-family: ui-monospace, monospace; }
.compared mark { outline: none; background: var(--old); } .compared td:last-child mark { background: var(--new); }
.scroll { overflow-x: auto; } .scroll :is(td, th) { white-space: nowrap; } .scroll td.long { white-space: normal; min-width: 18rem; }
details.content > summary, details.headers > summary { color: var(--dim); font-size: .87rem; }
.content pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--box); }
.key { color: var(--key); } .string { color: var(--string); } .number { color: var(--number); } .word, .tag { color: var(--word); } .comment { color: var(--dim); }
figure { margin: 0 0 .4rem; } figure img { display: block; max-width: 100%; border: 1px solid var(--line); background: #fff; } figcaption { font-size: .85rem; color: var(--dim); }
.files { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1rem; } .files > li { background: var(--box); padding: .8rem; border-radius: 4px; }
.files img { max-height: 15rem; margin: 0 auto; } .files pre { background: var(--paper); }
.log li:has(.debug) { color: var(--dim); } .log li { display: flex; gap: .8rem; font-size: .87rem; } .log b { flex: 0 0 4.5rem; font-weight: 500; } .log span { font-family: ui-monospace, monospace; }
@media (max-width: 40rem) { .scenarios td:nth-child(4) { display: none; } .scenarios :is(th, td) { padding-right: .6rem; } body { padding: .8rem; } .run { padding: 0 .7rem; } .exchanges > li > details > summary { grid-template-columns: auto auto auto 1fr; } .exchanges .url { grid-column: 2 / -1; grid-row: 2; }
  .exchanges > li > details > :not(summary) { margin-left: 0; } .exchanges .compared { width: 100%; } .run :is(td, th) { padding-right: .5rem; } .log b { flex-basis: 3.6rem; } .run .permissions { font-size: .8rem; } .permissions :is(td:nth-child(n+3), th[scope='col']) { overflow-wrap: normal; } }
@media print { .exchanges > li, .files > li { break-inside: avoid; } }
`
