import type { Calibration } from '../../calibration.ts';

/** Attributions found with the right source, by the model's probability (polnear-dev; docs/quality.md). */
export const ATTRIBUTION: Calibration = [
  [0, 0.2],
  [1, 0.95],
];
