import { markup } from "./markup.ts";

/** The style sheet of a report: the inks, letters and lines of its figures. */
export const STYLE = markup`
:root { --ink: #1f2328; --quiet: #59636e; --line: #d1d7de; --page: #ffffff; --shade: #f6f8fa; --accent: #0067a3; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --quiet: #9aa5b1; --line: #3a424c; --page: #0d1117; --shade: #151b23; --accent: #56b4e9; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 79rem; padding: 1.75rem 1.5rem 4rem; background: var(--page); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; line-height: 1.35; margin: 0; text-wrap: pretty; overflow-wrap: anywhere; }
header { padding-bottom: 1.25rem; }
.question { color: var(--quiet); font-size: 1.2rem; line-height: 1.4; margin: .35rem 0 0; overflow-wrap: anywhere; }
.beside { display: grid; grid-template-columns: 23rem minmax(0, 1fr); gap: 0 3rem; align-items: start; }
section { border-top: 1px solid var(--line); padding: 1.5rem 0 1.75rem; }
.answer p { margin: 0 0 .8rem; }
.answer p:first-child { font-size: 1.3rem; line-height: 1.38; font-weight: 600; }
.note { border-left: 3px solid var(--accent); padding-left: 1rem; margin: 1.25rem 0 0; overflow-wrap: anywhere; }
.note p { margin: 0 0 .7rem; white-space: pre-line; }
.byline { color: var(--quiet); margin: 0; }
.says { color: var(--quiet); font-size: .875rem; line-height: 1.5; overflow-wrap: anywhere; }
.says p { margin: .6rem 0 0; }
figure { margin: 0 -16px; }
.shown > h2 + figure, .shown > h2 + figure + figure { margin-top: .5rem; }
figure svg { display: block; max-width: 100%; height: auto; }
.narrow { display: none; }
details.numbers { margin-top: .75rem; font-size: .875rem; }
details.folded { border-top: 1px solid var(--line); padding: .9rem 0; }
details.folded[open] { padding-bottom: 1.75rem; }
details.folded > summary h2 { display: inline; font-size: 1rem; }
details.folded > summary { cursor: pointer; }
details.folded > div { margin-top: .75rem; }
.numbers > summary { cursor: pointer; color: var(--quiet); }
summary::marker { color: var(--quiet); }
summary:focus-visible, pre:focus-visible { outline: 2px solid var(--accent); outline-offset: 4px; }
ul { margin: .75rem 0 0; padding-left: 1.1rem; font-size: .9375rem; }
li { margin-bottom: .35rem; }
dl { margin: .5rem 0 0; font-size: .9375rem; }
dt { color: var(--quiet); margin-top: .5rem; }
dd { margin: 0; }
code, pre, .id { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; }
code { overflow-wrap: anywhere; }
.option { white-space: nowrap; }
pre { margin: .75rem 0 0; padding: .75rem 1rem; background: var(--shade); white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8125rem; }
table { border-collapse: collapse; font-size: .8125rem; margin-top: .8rem; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .4rem 1rem .4rem 0; border-bottom: 1px solid var(--line); }
th, .range { white-space: nowrap; }
.id { font-size: .8125rem; overflow-wrap: anywhere; }
.wide .unit { min-width: 9rem; }
.wide .because { min-width: 18rem; }
.wide .source { min-width: 14rem; overflow-wrap: anywhere; }
@media screen and (max-width: 1099px) {
  .beside { display: block; }
  .shown { margin-top: 1rem; max-width: 50rem; }
  .answer, .note, .says, .closing > div { max-width: 46rem; }
  .closing > div + div { margin-top: 1.5rem; }
}
@media screen and (max-width: 999px) {
  table, tbody, tr, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; margin-bottom: .75rem; }
  td { border: 0; padding: .15rem 0; min-width: 0 !important; white-space: normal; overflow-wrap: anywhere; }
  td:not(.id)::before { content: attr(data-label) ": "; color: var(--quiet); }
  td.id { font-weight: 700; }
}
@media screen and (max-width: 760px) {
  body { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.5rem; }
  .question { font-size: 1.05rem; }
  .answer p:first-child { font-size: 1.15rem; }
  figure.wide { display: none; }
  figure.narrow { display: block; margin-inline: -12px; }
}
@page { margin: 14mm 16mm; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .beside { display: block; }
  .shown { margin-top: .5rem; }
  details.folded::details-content { content-visibility: visible; block-size: auto; }
  details.numbers { display: none; }
  summary { list-style: none; }
  h2, dt, .words { break-after: avoid; }
  figure, .answer, .note, tr, li { break-inside: avoid; }
  figure { margin-inline: 0; }
  figure svg { max-width: 84%; }
  thead { display: table-header-group; }
  table { font-size: 7.5pt; line-height: 1.35; margin-top: .4rem; }
  th, td { padding: .15rem .6rem .15rem 0; }
  table.wide { table-layout: fixed; }
  .wide th { white-space: normal; width: 26%; }
  .wide th:nth-child(-n+3) { width: 16%; }
  .id { font-size: 7pt; line-height: 1.35; }
  .wide .unit, .wide .because, .wide .source { min-width: 0; }
}
`;
