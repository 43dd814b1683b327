/** The clock of whoever runs jobs is too far from the database's for anything to be called late, or old. */
export class ClockDiffers extends Error {
  /** Unit: seconds, negative where it is behind. */
  readonly aheadSeconds: number
  constructor(aheadMs: number) {
    const aheadSeconds = Math.round(aheadMs / 1000)
    super(`this clock is ${aheadSeconds} s ahead of the database's`)
    this.aheadSeconds = aheadSeconds
  }
}
