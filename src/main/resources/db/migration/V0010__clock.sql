-- V0010__clock.sql  How far a demonstration's clock runs ahead of the system's, or, below zero, behind it. One row; null until
-- a demonstration begins, and for ever in production. Once set it never shrinks.
create table demonstration_clock (
  only_row boolean primary key default true check (only_row),
  lead_millis bigint
);
insert into demonstration_clock default values;
create function demonstration_clock_forward() returns trigger language plpgsql as $$
begin
  if old.lead_millis is not null and (new.lead_millis is null or new.lead_millis < old.lead_millis) then
    raise exception 'the demonstration clock runs forward only';
  end if;
  return new;
end $$;
create trigger demonstration_clock_forward before update on demonstration_clock
  for each row execute function demonstration_clock_forward();
