import type { Streams } from './cli-dependencies';

/** Milliseconds between two showings. */
const interval = 500;

/** Shows how far a long list is, on one line of the terminal; nothing where there is none. */
export class Progress {
  private readonly begun: number;
  private shown = -Infinity;

  /** Without a total only what is done is shown. */
  constructor(
    private readonly total: number | undefined,
    private readonly streams: Streams,
  ) {
    this.begun = streams.clock?.() ?? 0;
  }

  at(done: number): void {
    const now = this.streams.clock?.();
    if (now === undefined || now - this.shown < interval) return;
    this.shown = now;
    const seconds = (now - this.begun) / 1000;
    const rate = seconds > 0 ? done / seconds : 0;
    this.streams.err(`\r\u001b[2K${this.share(done, rate)}`);
  }

  private share(done: number, rate: number): string {
    const speed = `${grouped(Math.round(rate))}/s`;
    const { total } = this;
    if (total === undefined) return `${grouped(done)} items, ${speed}`;
    const left = rate > 0 ? `, ${duration((total - done) / rate)} left` : '';
    const percent = Math.floor((100 * done) / total);
    return `${grouped(done)} of ${grouped(total)} items (${percent} %), ${speed}${left}`;
  }

  /** Takes the line away. */
  end(): void {
    if (this.streams.clock !== undefined) this.streams.err('\r\u001b[2K');
  }
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}
