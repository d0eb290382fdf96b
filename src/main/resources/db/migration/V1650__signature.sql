-- V1650__signature.sql  The platform's signatures of the files that it issued, and the certificates whose keys made them. The key lies outside.
create table signing_certificate (
  sha256 char(64) primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  certificate bytea not null,
  number int not null unique check (number > 0),
  since timestamptz not null
);

create table file_signature (
  sha256 char(64) primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  cms bytea not null,
  certificate char(64) not null references signing_certificate,
  signed_at timestamptz not null
);
