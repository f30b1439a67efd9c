import { expect, test } from "vitest";
import { mendPage } from "../../scripts/docs/api-reference/mend-page.js";

/** What the patches are for, as the renderer writes it. */
const parts = {
  picture: '<img src="https://cdn.redoc.ly/redoc/logo-mini.svg">',
  link: '<a href="/tag/users">',
  close: "{onClick:a,variant:`ghost`,icon:b}",
  clear: "{variant:`ghost`,onClick:()=>{c(sendSearchInputResetClickedMessage)}}",
  operation: "d.content===null||e&&!f(g.gatePath,h)?null:i",
  tag: "{shouldRenderOps:j.sectionId===k&&l.contentType!==m.GROUP}",
};
const page = ({ picture, link, close, clear, operation, tag }: typeof parts): string =>
  `${link}${picture}<script type="module">${close}${clear}${operation}${tag}<a href="/in-the-script"></script>`;

test("applies each patch", () => {
  const mended = mendPage(page(parts), "2.77.0");
  expect(mended).toContain('<a href="#/tag/users"><img src="data:image/svg+xml;base64,');
  expect(mended).toContain('{onClick:a,"aria-label":`Close`,variant:`ghost`,icon:b}');
  expect(mended).toContain('{"aria-label":`Clear`,variant:`ghost`,onClick:');
  expect(mended).toContain("d.content===null?null:i");
  expect(mended).toContain("{shouldRenderOps:!0}");
  expect(mended).toContain('<a href="/in-the-script">');
});

test.each(Object.keys(parts) as (keyof typeof parts)[])("fails where the %s to patch is gone", (part) => {
  expect(() => mendPage(page({ ...parts, [part]: "" }), "3.1.0")).toThrow(
    /^The page of @redocly\/cli 3\.1\.0 has nothing that matches .+ \(.+\)\. The pattern was written for 2\.77\.0: /,
  );
});

test("fails for a page without a script", () => {
  expect(() => mendPage(parts.link, "3.1.0")).toThrow('The page of @redocly/cli 3.1.0 has no <script type="module">.');
});
