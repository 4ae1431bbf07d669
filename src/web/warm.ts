import { setImmediate as later } from 'node:timers/promises';
import { capitalPlace, populatedPlaces } from '../tables/index.ts';
import { borders } from './charts/map/borders.ts';
import { stateName } from './parts/state-name.ts';

/** What is unpacked and drawn once, before the first visitor would wait for it. */
const ONCE = [() => stateName('CHE'), () => populatedPlaces('Geneva'), () => capitalPlace('CHE'), borders];

/** One after another, so that a request that comes in meanwhile has its turn. */
export async function warm(): Promise<void> {
  for (const make of ONCE) {
    await later();
    make();
  }
}
