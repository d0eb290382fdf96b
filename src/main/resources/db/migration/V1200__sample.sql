-- V1200__sample.sql  How far the tenders that a demonstration plays at its first start have come (org.mingbiao.app.sample.Chapter).
-- A scene is noted in the transaction in which it is played, or plays nothing twice; so a killed play goes on where it was.
create table sample_chapter (
  id varchar(40) primary key,
  number int not null unique check (number > 0),
  tender uuid references tender,
  scene varchar(20),
  ending varchar(20) check (ending in ('PLAYED', 'LEFT')),
  reason varchar(200),
  check ((scene is null) = (tender is null)),
  check ((reason is not null) = (ending is not null and ending = 'LEFT'))
);
