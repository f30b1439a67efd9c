const elsewhere = String.raw`(?:https?:)?//[^\s"'\x60)>]+`;

/** What makes a browser load something, with an address on another host. Links are none of it. */
const loads = [
  // An element of the page.
  String.raw`<(?:script|link|img|iframe|source|video|audio|embed|object|image|use|base)\b[^<>]*?\s(?:src|srcset|href|data|poster)\s*=\s*["']?${elsewhere}`,
  // An element that the renderer's script makes.
  String.raw`\b(?:src|srcSet):[^,;{}]{0,80}?["'\x60]${elsewhere}`,
  // A style sheet, and a module.
  String.raw`\burl\(\s*["']?${elsewhere}`,
  String.raw`@import\s+["']${elsewhere}`,
  String.raw`\b(?:import|from)\s*\(?\s*["'\x60]${elsewhere}`,
  // A picture in the Markdown of the description, which the renderer draws later.
  String.raw`!\[[^\]]*\]\(\s*${elsewhere}`,
  // The hosts where the renderer keeps its own files, in whatever way it refers to them.
  String.raw`//cdn\.redoc[^\s"'\x60)>]+`,
].map((source) => new RegExp(source, "gi"));

/** The places of a page that would load something from another host. */
export function foreignLoads(page: string): string[] {
  return loads.flatMap((pattern) => page.match(pattern) ?? []);
}
