export const pageStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1d2733, #e7ecf2); --dim: light-dark(#5b6773, #9aa7b4);
  --paper: light-dark(#fff, #14181d); --box: light-dark(#f4f6f9, #1d242c); --line: light-dark(#d9e0e8, #323c47);
  --error: light-dark(#b3261e, #ff8a80); --warning: light-dark(#8a5a00, #ffcc66); --info: light-dark(#1a5fb4, #8ab8ff);
  --passed: light-dark(#1b7a3d, #7bd88f); --mark: light-dark(#ffe1dd, #5c2a26); }
body { margin: 0 auto; padding: 1.5rem; max-width: 64rem; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
header { border-left: .4rem solid; padding-left: 1rem; } header p { margin: 0; font-size: 1.35rem; font-weight: 600; }
h1 { margin: 0; font-size: 1rem; font-weight: 500; color: var(--dim); } h2 { font: 600 1rem ui-monospace, monospace; margin: 2rem 0 .5rem; }
.error, .failed { border-color: var(--error); } .warning, .skipped { border-color: var(--warning); } .info { border-color: var(--info); } .passed { border-color: var(--passed); }
.error b, td.failed { color: var(--error); } .warning b, td.skipped { color: var(--warning); } .info b { color: var(--info); } td.passed, td.unchanged { color: var(--passed); }
table { border-collapse: collapse; margin: 1.5rem 0; } th, td { padding: .25rem 1.2rem .25rem 0; text-align: left; vertical-align: top; }
.steps :is(th, td:nth-child(-n+3)) { white-space: nowrap; } .steps td:nth-child(3) { text-align: right; } th { font-weight: 600; }
header p.notice { color: var(--warning); font-size: 1rem; }
form { margin: 1.5rem 0; } label { margin-right: 1.2rem; }
article { border-left: .25rem solid; background: var(--box); padding: .7rem 1rem; margin: .7rem 0; } article p { margin: .2rem 0; }
.what span, .who, footer { color: var(--dim); } .what a { font-family: ui-monospace, monospace; } a { color: var(--info); }
pre { margin: .6rem 0; padding: .5rem .7rem; white-space: pre-wrap; background: var(--paper); border: 1px solid var(--line); font: 13px/1.5 ui-monospace, monospace; }
pre i { display: inline-block; min-width: 2.5em; padding-right: 1em; text-align: right; font-style: normal; color: var(--dim); user-select: none; }
mark { color: inherit; background: var(--mark); outline: 1px solid var(--error); border-radius: 2px; } .warning mark { outline-color: var(--warning); } .info mark { outline-color: var(--info); }
ul { margin: .3rem 0; padding-left: 1.2rem; } footer { margin-top: 2.5rem; font-size: .85rem; }
body:has(#show-error:not(:checked)) article.error, body:has(#show-warning:not(:checked)) article.warning, body:has(#show-info:not(:checked)) article.info { display: none; }
body:has(#show-error:not(:checked)) section:not(:has(article:not(.error))), body:has(#show-warning:not(:checked)) section:not(:has(article:not(.warning))),
body:has(#show-info:not(:checked)) section:not(:has(article:not(.info))) { display: none; }
body:has(#show-info:not(:checked)) details.info { display: none; }
details.info > summary { margin: 1.5rem 0 .5rem; cursor: pointer; font-weight: 600; }
a:focus-visible, summary:focus-visible, input:focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
@media (max-width: 40rem) { body { padding: 1rem; } th, td { padding-right: .7rem; }
  .steps tr { display: grid; grid-template-columns: 5rem 5.5rem 1fr; margin-bottom: .5rem; } .steps td:nth-child(4) { grid-column: 1 / -1; } }
@media print { form { display: none; } article { break-inside: avoid; } }
`
