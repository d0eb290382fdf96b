-- A million notices of two hundred thousand tenders, the same on every run. Chinese titles out of parts, so that words are as frequent as they are in life.
set synchronous_commit = off;
do $$ begin perform setseed(0.42); end $$;
create temp table part as select
  array['中心河','东钱湖','鄞州大道','甬江','南部商务区','下应街道','潘火','姜山镇','咸祥镇','首南','五乡','横溪','云龙','塘溪','东吴','瞻岐'] place,
  array['路灯','道路','绿化','污水管网','桥梁','校舍','医疗设备','办公家具','信息系统','消防设施','物业服务','食堂食材','监理','勘察设计','公交站台','河道清淤','电梯','空调','安防监控','垃圾清运'] thing,
  array['改造','新建','采购','养护','安装','维修','提升','扩建','运维','配套'] act,
  array['工程','项目','服务','一期','二期','总承包'] sort,
  array['综合行政执法局','教育局','卫生健康局','住房和城乡建设局','水利局','交通运输局','公安分局','文化和广电旅游体育局'] office,
  array['330212','330203','330205','330206','330211','330213','330225','330226','330281','330282'] region,
  array['ENGINEERING','PROCUREMENT','TOWN'] world, array['WORKS','GOODS','SERVICES','CONSULTING','EPC'] deal,
  array['INVITATION','CHANGE','CANDIDATES','RESULT','CONTRACT'] kind;
insert into tender (id, version, code, title, world, procedure, kind, method, region, buyer, agent, budget, state_owned, must_tender, approval, registered_at,
  law_day, stage, announced_at, bid_deadline)
select gen_random_uuid(), 0, 'BENCH' || lpad(n::text, 24, '0'), place[1 + (random() * 15)::int] || thing[1 + (random() * 19)::int]
  || act[1 + (random() * 9)::int] || sort[1 + (random() * 5)::int] || ' ' || n, world[1 + (random() * 2)::int], 'NORMAL', deal[1 + (random() * 4)::int], 'OPEN',
  region[1 + (random() * 9)::int], gen_random_uuid(), gen_random_uuid(), (10 ^ (4.5 + 4 * random()))::numeric(18,2), true, true, 'bench', moment, moment::date, 'ANNOUNCED',
  moment, moment + interval '21 days'
from part, generate_series(1, 200000) n, lateral (select timestamptz '2021-01-01' + n * interval '13 minutes' as moment) t;
insert into notice (id, tender, kind, number, title, text, sha256, published_at, code, buyer_name, world, deal, region, amount, open_until)
select gen_random_uuid(), t.id, p.kind[n], n, t.title || '公告', t.title || '。' || repeat('本项目已具备条件，现予公告。', 20), repeat('0', 64),
  t.announced_at + n * interval '5 days', t.code, '鄞州区' || p.office[1 + (random() * 7)::int], t.world, t.kind, t.region, t.budget,
  case when n = 1 then t.bid_deadline end
from part p, tender t, generate_series(1, 5) n where t.code like 'BENCH%';
vacuum analyze notice;
vacuum analyze tender;
