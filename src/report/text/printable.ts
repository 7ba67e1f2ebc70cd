/** Signs that turn the direction of what follows, so that a verdict could be made to read as another. */
const turning = String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`;
const forTerminals = new RegExp(
  `[\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029${turning}]|\\p{Surrogate}`,
  'gu',
);
const forPages = new RegExp(
  `[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f${turning}]|\\p{Surrogate}`,
  'gu',
);

/** A text of the user for a terminal: control characters become visible, so that no item name can move the cursor. */
export function printable(text: string): string {
  return text.replace(forTerminals, '\ufffd');
}

/** A text of the user for a page: line breaks stay, and what could disguise the text around it becomes visible. */
export function undisguised(text: string): string {
  return text.replace(forPages, '\ufffd');
}
