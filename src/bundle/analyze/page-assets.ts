export const treemapStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1d2733, #e7ecf2); --paper: light-dark(#fff, #14181d);
  --own: light-dark(#ffd166, #b98900); --package: light-dark(#cfe0f5, #27405e); --duplicate: light-dark(#f6c6bb, #6e3529);
  --line: light-dark(#fff, #14181d); }
body { margin: 0 auto; padding: 1rem 1.5rem; max-width: 110rem; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem 1.5rem; }
h1 { margin: 0; font-size: 1.4rem; } header p { margin: 0; flex: 1; }
input, button { font: inherit; padding: .3rem .6rem; }
svg { display: block; width: 100%; margin: 1rem 0; }
svg text { fill: var(--ink); font-family: ui-monospace, monospace; pointer-events: none; }
svg > g { cursor: zoom-in; } rect { stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
.own > rect, i.own { fill: var(--own); background: var(--own); }
.package > rect, i.package { fill: var(--package); background: var(--package); }
.duplicate > rect, i.duplicate { fill: var(--duplicate); background: var(--duplicate); }
g g rect { fill: color-mix(in oklab, var(--paper) 25%, transparent); } g g:hover rect { fill: color-mix(in oklab, var(--ink) 20%, transparent); }
svg.finding g g:not(.found) { opacity: .15; }
i { display: inline-block; width: .9rem; height: .9rem; margin: 0 .3rem 0 1rem; vertical-align: -.1rem; }
table { border-collapse: collapse; overflow-wrap: anywhere; } th, td { padding: .15rem 1rem .15rem 0; text-align: left; vertical-align: top; }
th { overflow-wrap: normal; } .zoom { border: 0; padding: 0; background: none; color: inherit; text-align: left; text-decoration: underline dotted; cursor: zoom-in; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
@media (max-width: 40rem) { body { padding: 1rem; } th, td { padding-right: .5rem; } td:nth-child(n+3) { white-space: nowrap; } th:nth-child(3), td:nth-child(3) { display: none; } }
th:nth-child(n+3), td:nth-child(n+3) { text-align: right; font-variant-numeric: tabular-nums; }
`

/** Runs in the page: a click on a tile or a name goes into a package, Escape and the button come back, the field finds. */
export const treemapScript = `
const svg = document.querySelector('svg'), back = document.querySelector('#back'), all = svg.getAttribute('viewBox')
const zoom = group => {
  if (group) { const { x, y, width, height } = group.firstChild.getBBox(); svg.setAttribute('viewBox', [x, y, width, height].join(' ')) }
  else svg.setAttribute('viewBox', all)
  back.hidden = !group
}
let opener
const leave = () => { zoom(null); opener?.focus(); opener = undefined }
document.querySelector('tbody').onclick = event => {
  if (!event.target.matches('.zoom')) return
  const name = event.target.textContent
  zoom([...svg.children].find(group => group.dataset.name === name))
  opener = event.target
  if (!back.hidden) { back.focus(); svg.scrollIntoView({ block: 'nearest' }) }
}
svg.onclick = event => zoom(back.hidden ? event.target.closest('svg > g') : null)
back.onclick = leave
onkeydown = event => { if (event.key === 'Escape') leave() }
document.querySelector('input').oninput = event => {
  const wanted = event.target.value.toLowerCase()
  svg.classList.toggle('finding', wanted !== '')
  for (const file of document.querySelectorAll('g g'))
    file.classList.toggle('found', wanted !== '' && (file.parentNode.dataset.name + ' ' + file.querySelector('title').textContent).toLowerCase().includes(wanted))
  for (const row of document.querySelectorAll('tbody tr')) row.hidden = !row.textContent.toLowerCase().includes(wanted)
}
`
