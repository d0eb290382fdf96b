-- V1040__venue.sql  Rooms and who keeps them when. Two kept bookings of a room never overlap: the table sees to it.
create extension if not exists btree_gist;

create table room (
  id uuid primary key,
  name varchar(120) not null unique,
  use varchar(20) not null,
  region varchar(20) not null,
  seats int not null check (seats >= 0),
  opens time not null,
  closes time not null check (closes > opens)
);

create table booking (
  id uuid primary key,
  room_id uuid not null references room,
  tender uuid not null references tender,
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at),
  booked_at timestamptz not null,
  released_at timestamptz,
  outrun boolean not null,
  check (not outrun or released_at is not null),
  constraint booking_overlap exclude using gist (room_id with =, tstzrange(from_at, until_at) with &&) where (released_at is null)
);
create index booking_tender on booking (tender) where released_at is null;
create index booking_day on booking (from_at) where released_at is null;

-- The rooms with which an installation begins; the staff adds its own.
insert into room (id, name, use, region, seats, opens, closes) values
  ('6f0c1d52-0000-4000-8000-000000000001', '开标一室', 'OPENING', '330212', 40, '08:30', '17:30'),
  ('6f0c1d52-0000-4000-8000-000000000002', '开标二室', 'OPENING', '330212', 20, '08:30', '17:30'),
  ('6f0c1d52-0000-4000-8000-000000000003', '评标一室', 'REVIEW', '330212', 9, '08:30', '20:30'),
  ('6f0c1d52-0000-4000-8000-000000000004', '评标二室', 'REVIEW', '330212', 7, '08:30', '20:30');
