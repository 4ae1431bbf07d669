import { runExamples } from '../examples.ts';

runExamples('appointments', ({ appointments, actors }) => {
  const name = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;
  return appointments
    .map(
      ({ change, person, office, predecessor }) =>
        `${change} ${name(person)}${office === null ? '' : `: ${office}`}${predecessor === null ? '' : ` after ${name(predecessor)}`}`,
    )
    .join('; ');
});
