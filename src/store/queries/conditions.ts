import type { RawBuilder, SqlBool } from 'kysely';

export type Condition = RawBuilder<SqlBool>;

/** What each part of a question asks of a row. */
export type Conditions<Filter> = { readonly [Name in keyof Filter]-?: (asked: NonNullable<Filter[Name]>) => Condition };

/** The conditions of what is asked; what is not asked sets none. */
export function conditionsOf<Filter extends object>(conditions: Conditions<Filter>, filter: Filter): Condition[] {
  return Object.keys(conditions).flatMap((name) => {
    const asked = filter[name as keyof Filter];
    const condition = conditions[name as keyof Filter] as (asked: unknown) => Condition;
    return asked === undefined ? [] : [condition(asked)];
  });
}
