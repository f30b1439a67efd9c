import { expect, test } from "vitest";
import { foreignLoads } from "../../scripts/docs/api-reference/foreign-loads.js";

test.each([
  '<script src="https://elsewhere.test/a.js"></script>',
  '<script type="module" src=//elsewhere.test/a.js></script>',
  "<link rel='stylesheet' href='http://elsewhere.test/a.css'>",
  '<img alt="" srcset="https://elsewhere.test/a.png 2x">',
  "jsx(`img`,{alt:`logo`,src:full?`https://elsewhere.test/a.svg`:logo})",
  "body{background:url(https://elsewhere.test/a.png)}",
  'src:url("//elsewhere.test/a.woff2")',
  '@import "https://elsewhere.test/a.css"',
  'import { hydrate } from "https://elsewhere.test/a.js"',
  "await import(`https://elsewhere.test/a.js`)",
  "![A picture](https://elsewhere.test/a.png)",
  "icons=`https://cdn.redocly.com/icons`",
])("loads from another host: %s", (snippet) => {
  expect(foreignLoads(snippet)).not.toEqual([]);
});

test.each([
  '<a href="https://elsewhere.test">a link</a>',
  '<svg xmlns="http://www.w3.org/2000/svg"><use href="#icon"/></svg>',
  '<img src="data:image/png;base64,//8A">',
  "background:url(#gradient)",
  '{"servers":[{"url":"https://elsewhere.test/v1"}]}',
  "[A link](https://elsewhere.test)",
])("loads nothing from another host: %s", (snippet) => {
  expect(foreignLoads(snippet)).toEqual([]);
});
