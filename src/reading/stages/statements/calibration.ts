import type { Calibration } from '../../calibration.ts';

/**
 * The model's probability, and the share of attributions found with the right source at it, on polnear-dev. Source:
 * `npm run bench -- reliability --only statements --fit`, to be run again when the model changes.
 */
export const ATTRIBUTION: Calibration = [
  [0, 0.519],
  [0.335, 0.552],
  [0.5, 0.569],
  [0.633, 0.652],
  [0.764, 0.659],
  [0.861, 0.758],
  [0.92, 0.81],
  [0.97, 0.9],
  [0.983, 0.948],
  [0.983, 0.972],
  [1, 0.972],
];
