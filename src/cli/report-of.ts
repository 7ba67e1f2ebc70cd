import type { RenderOptions, Rendered } from '../app/render/report';
import type { Comparison } from '../model/comparison';

/** A comparison in one format; what writes the others down is not loaded. */
export async function reportOf(comparison: Comparison, options: RenderOptions): Promise<Rendered> {
  const { format } = options;
  if (format === 'html') return (await import('../app/render/report.js')).render(comparison, options);
  return (await import('../app/render/plain.js')).renderPlain(comparison, { ...options, format });
}
