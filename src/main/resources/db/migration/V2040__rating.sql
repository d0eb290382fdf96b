-- V2040__rating.sql  What applicants thought (好差评): one row an errand, never taken back. Stages = org.mingbiao.centre.rating.RatingStage.
create table rating (
  id uuid primary key,
  version bigint not null,
  casefile uuid not null unique references casefile,
  grade varchar(10) not null check (grade in ('VERY_GOOD', 'GOOD', 'FAIR', 'BAD', 'VERY_BAD')),
  words varchar(1000) not null,
  rated_at timestamptz not null,
  stage varchar(12) not null check (stage in ('GIVEN', 'CALLED_BACK', 'MENDED', 'EXCLUDED')),
  finding varchar(1000),
  measure varchar(1000),
  reason varchar(1000),
  check (stage = 'GIVEN' or grade in ('BAD', 'VERY_BAD')),
  check ((stage = 'EXCLUDED') = (reason is not null)),
  check ((stage = 'MENDED') = (measure is not null))
);
create index rating_at on rating (rated_at desc);

create function rating_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.casefile, new.grade, new.words, new.rated_at) = (old.id, old.casefile, old.grade, old.words, old.rated_at) then
    return new;
  end if;
  raise exception 'a rating stays as it was given';
end $$;
create trigger rating_stays before update or delete on rating for each row execute function rating_stays();
create trigger rating_never_emptied before truncate on rating for each statement execute function rating_stays();
