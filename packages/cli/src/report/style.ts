/** The style sheet of a report. */
export const STYLE = `
:root { --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --page: #ffffff; --shade: #f6f8fa; --accent: #0067a3; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --quiet: #9aa5b1; --line: #3d444d; --page: #0d1117; --shade: #151b23; --accent: #56b4e9; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1rem 4rem; background: var(--page); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { display: inline; font-size: 1.15rem; margin: 0; }
.question { color: var(--quiet); font-size: 1.1rem; margin: 0; }
.answer { border-left: 4px solid var(--accent); background: var(--shade); padding: .75rem 1rem; margin: 1.5rem 0; }
.answer p { margin: .4rem 0; }
details { border-top: 1px solid var(--line); padding: .9rem 0; }
details[open] { padding-bottom: 1.4rem; }
summary { cursor: pointer; }
summary::marker { color: var(--quiet); }
summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 4px; }
details > p { margin: .6rem 0; }
figure { margin: .4rem -16px 0; }
figure svg { display: block; max-width: 100%; height: auto; }
ul { margin: .6rem 0 0; padding-left: 1.2rem; }
dl { margin: .4rem 0 0; }
dt { color: var(--quiet); margin-top: .5rem; }
dd { margin: 0; }
code, pre, .id { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; }
code { overflow-wrap: anywhere; }
.option { white-space: nowrap; }
pre { margin: .6rem 0 0; padding: .75rem 1rem; background: var(--shade); white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; font-size: .8125rem; margin-top: .8rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem 1rem .4rem 0; border-bottom: 1px solid var(--line); }
th, .range { white-space: nowrap; }
.id { font-size: .8125rem; }
.unit { min-width: 9rem; }
.because { min-width: 18rem; }
.source { min-width: 14rem; overflow-wrap: anywhere; }
.narrow { display: none; }
@media screen and (min-width: 1000px) {
  table { width: min(76rem, 100vw - 4rem); margin-left: calc(50% - min(38rem, 50vw - 2rem)); }
  table.inside { width: 100%; margin-left: 0; }
}
@media screen and (max-width: 999px) {
  table, tbody, tr, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; margin-bottom: .75rem; }
  td { border: 0; padding: .15rem 0; min-width: 0; white-space: normal; overflow-wrap: anywhere; }
  td:not(.id)::before { content: attr(data-label) ": "; color: var(--quiet); }
  td.id { font-weight: 700; }
}
@media screen and (max-width: 760px) { .wide { display: none; } .narrow { display: block; margin-inline: -12px; } }
@page { margin: 12mm 15mm; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  details::details-content { content-visibility: visible; block-size: auto; }
  figure, .answer, tr, details:has(figure), li { break-inside: avoid; }
  dt { break-after: avoid; }
  figure { margin-inline: 0; }
  figure svg { max-width: 84%; }
  table { font-size: 8pt; table-layout: fixed; width: 100%; }
  th { white-space: normal; width: 21%; }
  th:nth-child(3) { width: 16%; }
  .id { font-size: 7.5pt; overflow-wrap: anywhere; }
  .unit, .because, .source { min-width: 0; }
}
`;
