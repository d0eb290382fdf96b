-- Ten thousand open projects with eight running clocks each, as started on the first day of the demonstration.
insert into term (id, version, matter, rule, article, lasting, unfrozen, started_by, started_at, amount, unit, due_at, awaits_calendar, calendar_version, state)
select gen_random_uuid(), 0, project.matter, 'T20F', 'bench', false, false, 'bench', timestamptz '2026-03-02 01:00:00Z', 10 + clock,
  case when clock % 4 = 0 then 'CALENDAR_DAYS' else 'WORKING_DAYS' end, timestamptz '2026-03-31 15:59:59Z', null, 'bench', 'RUNNING'
from (select gen_random_uuid() matter from generate_series(1, 10000)) project, generate_series(1, 8) clock;
analyze term;
