/** What every record of a reading carries. `by`: the rule or model head that made it. */
export interface Made {
  /** 0–1, calibrated on dev data: of the records said at 0.8, about 80 % are right. */
  readonly confidence: number;
  readonly by: string;
}
