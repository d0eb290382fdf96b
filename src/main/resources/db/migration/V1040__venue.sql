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
  constraint booking_overlap exclude using gist (room_id with =, tstzrange(from_at, until_at) with &&) where (released_at is null)
);
create index booking_tender on booking (tender) where released_at is null;
create index booking_day on booking (from_at) where released_at is null;
