import type { Calibration } from '../../calibration.ts';

/**
 * The model's probability, and the share of attributions found with the right source at it, on polnear-dev. Source:
 * `npm run bench -- reliability --only statements --fit`, to be run again when the model changes.
 */
export const ATTRIBUTION: Calibration = [
  [0, 0.367],
  [0.309, 0.54],
  [0.529, 0.664],
  [0.697, 0.678],
  [0.797, 0.692],
  [0.876, 0.833],
  [0.93, 0.894],
  [0.962, 0.934],
  [0.983, 0.98],
  [0.993, 0.98],
  [1, 0.98],
];
