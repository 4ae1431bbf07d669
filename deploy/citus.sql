-- Puts what a relation is asked by on the nodes of a Citus cluster, all of a directed dyad on one of them.
-- Run once on the coordinator, over a record that `chancery` has made: psql --set ON_ERROR_STOP=1 -f deploy/citus.sql postgres://…
-- What stands in the way and what this cannot do: docs/scale.md.
begin;

-- A distributed table may only refer to tables that lie beside it. `chancery check` then no longer looks for rows that these would keep out.
alter table dyads drop constraint dyads_event, drop constraint dyads_reading_id_fkey;
alter table statement_dyads drop constraint statement_dyads_statement, drop constraint statement_dyads_reading_id_fkey;
alter table field_dyads drop constraint field_dyads_field, drop constraint field_dyads_reading_id_fkey;

-- Every key of these begins with the column that they are distributed by.
select create_distributed_table('dyads', 'source', colocate_with => 'none');
select create_distributed_table('dyad_years', 'source', colocate_with => 'dyads');
select create_distributed_table('statement_dyads', 'source', colocate_with => 'dyads');
select create_distributed_table('field_dyads', 'one', colocate_with => 'dyads');

commit;
