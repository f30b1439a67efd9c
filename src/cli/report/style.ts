/** The style of the page: no file and no font is loaded. Columns that a phone has no room for are hidden there only. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --muted: #57606a; --line: #d0d7de; --paper: #fff; --bar: #0a6e4f; --short: #a32b14; --track: #e6eaef; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --muted: #9aa7b4; --line: #3a434d; --paper: #11161c; --bar: #3fb28a; --short: #ff9b85; --track: #2a323b; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 78rem; padding: 1.5rem 1rem; color: var(--ink); background: var(--paper); font: 15px/1.45 system-ui, sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 1.6rem; }
h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; }
p { margin: .25rem 0; }
.about, .muted, .notes { color: var(--muted); }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1.25rem 0; }
.totals div { border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; }
.totals dt { color: var(--muted); font-size: .85rem; }
.totals dd { margin: 0; font-size: 1.35rem; font-variant-numeric: tabular-nums; }
.check { border-left: .3rem solid var(--bar); padding: .35rem .75rem; }
.check.differs { border-color: var(--short); font-weight: 600; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--muted); padding: .25rem 0; }
th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: break-word; }
th { font-weight: 600; }
thead th { white-space: nowrap; }
.number { text-align: right; white-space: nowrap; }
.short { color: var(--short); font-weight: 600; }
.bar { width: 9rem; }
.track { display: block; height: .7rem; margin-top: .35rem; border-radius: .35rem; background: var(--track); overflow: hidden; }
.fill { display: block; height: 100%; background: var(--bar); }
.fill.below { background: var(--short); }
@media (max-width: 760px) {
  body { padding: 1rem .6rem; font-size: 14px; }
  .wide { display: none; }
  th, td { padding: .3rem .25rem; }
  .bar { width: 3.5rem; }
  tbody th { width: 30%; overflow-wrap: anywhere; }
  tbody .text { width: 26%; overflow-wrap: anywhere; }
}
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  :root { color-scheme: light; --ink: #000; --muted: #444; --line: #bbb; --paper: #fff; --bar: #0a6e4f; --short: #a32b14; --track: #e6eaef; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .fill, .track { print-color-adjust: exact; }
}
`;
