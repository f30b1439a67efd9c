import type { CpdReport, Outsider, ReportRow } from "../../report/index.js";
import { html, Markup } from "./html.js";
import { style } from "./style.js";

/** What the page states about how it was made. */
export interface PageDetails {
  readonly tenantId: string;
  readonly madeAt: Date;
}

/** Renders the report as one page for people: it loads nothing, fits a phone and A4, and needs no script. */
export function renderPage(report: CpdReport, { tenantId, madeAt }: PageDetails): string {
  const { period, rows, outsiders, totals } = report;
  const range = `${dayIn(period.from, period.timeZone)} to ${dayIn(new Date(period.to.getTime() - 1), period.timeZone)}`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <title>CPD report, ${range}</title>
        <style>
          ${new Markup(style)}
        </style>
      </head>
      <body>
        <header>
          <h1>CPD report</h1>
          <p>
            <strong>${range}</strong>
            <span class="muted"
              >(${period.timeZone}; from ${period.from.toISOString()}, up to ${period.to.toISOString()})</span
            >
          </p>
          <p class="about">Tenant ${tenantId}. Made at ${madeAt.toISOString()}.</p>
        </header>
        <main>
          <dl class="totals">
            ${[
              figure("Total minutes", totals.totalMinutes),
              figure("Verified minutes", totals.verifiedMinutes),
              figure("Self-reported minutes", totals.selfReportedMinutes),
              figure("Log entries", totals.entries),
              figure("People short", new Set(rows.filter(isShort).map(({ userId }) => userId)).size),
            ]}
          </dl>
          ${checkLine(report)}
          <h2>Members and requirements</h2>
          ${rowTable(rows)} ${outsiders.length === 0 ? "" : outsiderTable(outsiders)}
          <h2>Notes</h2>
          <ul class="notes">
            ${report.notes.map((note) => html`<li>${note}</li>`)}
          </ul>
        </main>
      </body>
    </html> `.text;
}

const figure = (name: string, value: number): Markup =>
  html`<div>
    <dt>${name}</dt>
    <dd>${count(value)}</dd>
  </div>`;

function checkLine({ check }: CpdReport): Markup {
  const { agrees, entryMinutes, rowMinutes, outsiderMinutes } = check;
  const sums = `${count(entryMinutes)} minutes in log entries, ${count(rowMinutes)} in rows (each person once), ${count(outsiderMinutes)} outside them`;
  return agrees
    ? html`<p class="check">The check agrees: ${sums}.</p>`
    : html`<p class="check differs">The check does not agree: ${sums}.</p>`;
}

function rowTable(rows: readonly ReportRow[]): Markup {
  return html`<table>
    <caption>
      ${count(rows.length)} rows, one for each requirement and member
    </caption>
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col" class="wide">Reference</th>
        <th scope="col" class="wide">Line manager</th>
        <th scope="col">Audience</th>
        <th scope="col" class="number wide">Verified</th>
        <th scope="col" class="number wide">Self-reported</th>
        <th scope="col" class="number">Total</th>
        <th scope="col" class="number wide">Required</th>
        <th scope="col" class="number">Short</th>
        <th scope="col" class="bar">Reached</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(tableRow)}
    </tbody>
  </table>`;
}

const tableRow = (row: ReportRow): Markup =>
  html`<tr>
    <th scope="row">${row.name ?? row.email ?? row.userId}</th>
    <td class="wide">${row.ref ?? ""}</td>
    <td class="wide">${row.managerName ?? ""}</td>
    <td class="text">${row.audience}</td>
    <td class="number wide">${count(row.verifiedMinutes)}</td>
    <td class="number wide">${count(row.selfReportedMinutes)}</td>
    <td class="number">${count(row.totalMinutes)}</td>
    <td class="number wide">${count(row.requiredMinutes)}</td>
    <td class="number ${isShort(row) ? "short" : ""}">${count(row.shortfallMinutes)}</td>
    <td class="bar">
      ${row.percentage} %<span class="track" aria-hidden="true"
        ><span class="fill ${isShort(row) ? "below" : ""}" style="width:${Math.min(100, row.percentage)}%"></span
      ></span>
    </td>
  </tr> `;

function outsiderTable(outsiders: readonly Outsider[]): Markup {
  return html`<h2>Log entries outside these audiences</h2>
    <table>
      <caption>
        ${count(outsiders.length)} people with log entries who are in no audience with a requirement
      </caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Reference</th>
          <th scope="col" class="number">Verified</th>
          <th scope="col" class="number">Self-reported</th>
          <th scope="col" class="number">Total</th>
        </tr>
      </thead>
      <tbody>
        ${outsiders.map(
          (person) =>
            html`<tr>
              <th scope="row">${person.name ?? person.email ?? person.userId}</th>
              <td>${person.ref ?? ""}</td>
              <td class="number">${count(person.verifiedMinutes)}</td>
              <td class="number">${count(person.selfReportedMinutes)}</td>
              <td class="number">${count(person.totalMinutes)}</td>
            </tr> `,
        )}
      </tbody>
    </table>`;
}

const isShort = ({ shortfallMinutes }: ReportRow): boolean => shortfallMinutes > 0;

const numbers = new Intl.NumberFormat("en");
const count = (value: number): string => numbers.format(value);

/** A day such as `1 July 2026`. */
const dayIn = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "long" }).format(moment);
