/** The icon as a data URL, so that no page needs another file for it. */
export const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M3 8.5l3.5 3.5L13 4" fill="none" stroke="#1a7f37" stroke-width="2.5"/></svg>',
)}`;
