-- Times that laws set, in the law's own words. They bind a community only where its region and what it is obliged as match: most bind lift, water
-- and heating firms, not the property company. Source: LawRefBook/Laws, state of 2025-04-19.

create table statutes (
  id text primary key,
  label text not null,
  -- what has to be done in that time
  measure text not null,
  -- around the clock; null where the law counts in working days
  minutes integer,
  workdays integer,
  obliged_parties text[] not null,
  -- null: the whole country, or the whole province
  province text,
  city text,
  law text not null,
  in_force_since date not null,
  words text not null,
  -- the clock of ours that it sets a limit to; null where we have none
  kind text,
  category text,
  metric text
);

alter table communities
  add column province text,
  add column city text,
  -- as what the law sees whoever runs it
  add column obliged_as text[] not null default '{物业服务企业,物业服务人}';

insert into statutes (id, label, measure, minutes, workdays, obliged_parties, province, city, law, in_force_since, words, kind, category, metric)
values
  ('elevator_trapped-1', '电梯困人：维保到场', 'arrive', 30, null, array['维保单位'], '山东省', '枣庄市', '枣庄市电梯安全条例', '2019-12-03', '第四十三条 维护保养单位接到电梯困人故障报告后，应当安排维护保养人员在三十分钟内赶到现场实施救援。', 'emergency', 'lift_trapped', 'arrive'),
  ('elevator_trapped-2', '电梯困人：维保到场', 'arrive', 30, null, array['维保单位'], '山东省', '淄博市', '淄博市电梯安全条例', '2021-12-10', '第四十四条 维护保养单位接到电梯困人报告后，应当安排维护保养人员在三十分钟内赶到现场实施救援。', 'emergency', 'lift_trapped', 'arrive'),
  ('elevator_trapped-3', '电梯困人：维保到场', 'arrive', 30, null, array['维保单位'], '山东省', '潍坊市', '潍坊市电梯安全条例', '2020-01-15', '（七）公布二十四小时值班电话，接到电梯困人故障或者事故报告后，在三十分钟内赶到现场实施应急救援；', 'emergency', 'lift_trapped', 'arrive'),
  ('elevator_accident-1', '电梯事故：上报', 'report', 60, null, array['使用单位'], '山东省', '枣庄市', '枣庄市电梯安全条例', '2019-12-03', '第四十四条 发生电梯事故的，使用单位应当立即启动应急专项预案，组织排险救援，保护事故现场，并在事故发生后一小时内报告特种设备安全监督管理部门和有关部门。', null, null, null),
  ('water_supply-1', '供水设施抢修', 'fix', 1440, null, array['供水企业', '权属单位'], '上海市', null, '上海市供水管理条例', '2018-12-20', '第二十六条 供水设施在运行中发生故障时，原水供水企业、公共供水企业、自建设施对外供水企业或者供水设施权属单位应当在接报后立即组织抢修，并在二十四小时内抢修完毕，但特殊情况除外。抢修时应当采取有效的安全和卫生防护措施。', 'emergency', 'burst_pipe', 'complete'),
  ('water_supply-2', '供水设施抢修', 'fix', 720, null, array['供水企业'], '浙江省', '杭州市', '杭州市城市供水管理条例', '2014-12-31', '第三十七条 城市公共供水设施在运行中发生故障时，城市公共供水企业应当在接报后，立即组织抢修，并在12小时内抢修完毕，因特殊情况不能按时完成的，应组织连续抢修。抢修时应当采取有效的安全和卫生防护措施。', 'emergency', 'burst_pipe', 'complete'),
  ('water_supply-3', '供水设施到场', 'arrive', 60, null, array['供水企业'], '山东省', '青岛市', '青岛市城市供水条例', '2017-12-01', '供水企业对其管理维护的供水设施应当定期检查,发现问题及时维修。城市公共供水设施发生损坏的,供水企业应当在发现或者接到报告一个小时内到达现场进行维修。', 'emergency', 'burst_pipe', 'arrive'),
  ('heating_leak-1', '供热设施漏水', 'arrive', 60, null, array['供热企业'], '山东省', '青岛市', '青岛市供热条例', '2017-12-01', '（一）对供热设施漏水的投诉，必须在接到投诉后的一小时内到达现场抢修；', null, null, null),
  ('heating_leak-2', '供热设施漏水漏气', 'arrive', 60, null, array['供热企业'], '山东省', '滨州市', '滨州市供热条例', '2016-09-26', '（一）对涉及供热设施漏气、漏水的投诉，应当在接到投诉后一小时内到达现场处理，并及时修复；', null, null, null),
  ('heating_quality-1', '供热温度投诉', 'arrive', 120, null, array['供热企业'], '山东省', '青岛市', '青岛市供热条例', '2017-12-01', '（二）对供热温度等有关供热质量的投诉，在采暖期开始后的十日内，必须在接到投诉后的五小时内到达现场处理；在采暖期的其他时间，必须在接到投诉后的二小时内到达现场处理。', null, null, null),
  ('heating_measure-1', '室温检测', 'measure', 1440, null, array['供热企业'], '山东省', null, '山东省供热条例', '2021-12-03', '用户认为室内温度不达标的，可以向供热企业提出温度检测要求，供热企业应当在二十四小时内进行检测。对检测结果有异议的，可以委托法定的检测机构进行检测。因供热企业原因导致室内温度不达标的，供热企业应当承担检测费用并减收热费，具体办法由设区的市、县（市）人民政府制定。', null, null, null),
  ('heating_measure-2', '室温检测', 'measure', 720, null, array['热经营企业'], '河南省', '洛阳市', '洛阳市集中供热条例', '2018-10-22', '第二十九条 热用户认为室温不达标的，可以向热经营企业提出温度检测要求，热经营企业应当在十二小时内进行检测，检测结果由双方签字确认；对检测结果有异议的，可以委托双方认可的有检测资质的机构进行检测。非因热用户原因导致室温不达标的，热经营企业应当及时采取措施，保证供热温度达标，并承担检测费用。', null, null, null),
  ('heating_accident-1', '供热事故到场', 'arrive', 120, null, array['热经营企业'], '河南省', '洛阳市', '洛阳市集中供热条例', '2018-10-22', '第三十七条 热生产企业、热经营企业应当制定供热事故抢险抢修应急预案，组建应急抢修队伍，在供热期内二十四小时值班；发现供热事故或者接到供热事故报告后，二个小时内到达现场并组织抢修，同时报告供热行政主管部门。对影响抢修的其他设施可以采取合理的应急处置和必要的现场防护措施，相关单位和产权人应当予以配合。', null, null, null),
  ('heating_inquiry-1', '供热收费服务投诉/查询', 'answer', 2880, null, array['热经营企业'], '河南省', '洛阳市', '洛阳市集中供热条例', '2018-10-22', '热用户有权就供热收费、供热服务等事项向热经营企业投诉或者查询，热经营企业应当及时处理或者答复，不能当日处理或者答复的，应当在二日内给予处理或者答复。', null, null, null),
  ('heating_inquiry-2', '供热收费服务查询/投诉', 'answer', 4320, null, array['供热企业'], '山东省', null, '山东省供热条例', '2021-12-03', '用户有权就供热收费、供热服务等事项向供热企业查询、投诉，供热企业应当在三日内予以答复。', null, null, null),
  ('drain_overflow-1', '排水设施损坏/堵塞/冒溢', 'fix', 2880, null, array['养护维修单位'], '山东省', '青岛市', '青岛市市政工程设施管理办法', '2017-12-01', '第三十八条 城市排水设施损坏或堵塞、冒溢，负责市政养护维修的单位须在接到通知后的二日内疏通或抢修。', null, null, null),
  ('manhole-1', '井盖丢失/破损', 'fix', 1440, null, array['产权单位'], '山东省', '滨州市', '滨州市城镇容貌和环境卫生管理条例', '2018-12-04', '产权单位应当建立日巡查制度，发现或者得知井盖、沟盖、雨箅等设施丢失、破损或者移位时，应当立即设立警示标志，采取避险措施，并在24小时内补装、更换或者正位。', null, null, null),
  ('manhole-2', '井盖丢失/破损', 'fix', 1440, null, array['所有权人'], '山东省', '聊城市', '聊城市城镇容貌和环境卫生管理条例', '2020-01-16', '所有权人应当建立日巡查制度，发现或者得知井盖、沟盖、雨箅等设施丢失、破损或者移位时，应当立即设立警示标志，采取避险措施，并在24小时内补装、修复、更换或者正位。', null, null, null),
  ('complaint_property-1', '物业投诉答复', 'answer', 14400, null, array['物业服务人'], '浙江省', '杭州市', '杭州市物业管理条例', '2021-08-09', '物业服务人应当通过本市物业管理信息网络系统或者其他约定方式，听取业主、非业主使用人的意见和建议，并建立投诉受理制度，公开投诉电话等投诉方式，及时接受业主、非业主使用人投诉。物业服务人应当自收到投诉之日起十日内作出答复。投诉人对答复有异议的，可以向房产等有关部门投诉。', 'complaint', null, 'close'),
  ('disclosure_objection-1', '公示内容异议', 'answer', 4320, null, array['物业服务人'], '山东省', '聊城市', '聊城市物业管理条例', '2021-01-29', '业主对公示内容有异议的，物业服务人应当在三日内予以答复。', null, null, null),
  ('suggestion_reject-1', '意见建议不采纳说明', 'answer', 10080, null, array['物业服务人'], '山东省', '聊城市', '聊城市物业管理条例', '2021-01-29', '第三十八条 物业服务人应当与业主、业主委员会建立沟通协调机制，采取多种方式听取业主、业主委员会对物业服务的意见建议，至少每半年召开一次座谈会，对合理的意见建议应当采纳，不予采纳的应当在七日内予以答复并说明理由。', null, null, null),
  ('accounts_objection-1', '收支异议书面答复', 'answer', 10080, null, array['物业服务企业'], '山东省', '日照市', '日照市物业管理条例', '2017-10-01', '物业费实行酬金制的，物业服务企业应当每年向业主大会或者全体业主公布物业服务资金年度预决算，每季度公布物业服务资金的收支情况。业主、业主大会或者业主委员会对公布的物业服务资金年度预决算和物业服务资金的收支情况提出异议的，物业服务企业应当在七日内书面答复。', null, null, null),
  ('illegal_decoration-1', '违规装修劝阻无效上报', 'report', 1440, null, array['物业服务企业'], '上海市', null, '上海市住宅物业管理规定', '2020-12-30', '第五十九条 物业服务企业发现业主、使用人在物业使用、装饰装修过程中有违反国家和本市有关规定以及临时管理规约、管理规约行为的，应当依据有关规定或者临时管理规约、管理规约予以劝阻、制止；劝阻、制止无效的，应当在二十四小时内报告业主委员会和有关行政管理部门。有关行政管理部门在接到物业服务企业的报告后，应当依法对违法行为予以制止或者处理。', null, null, null),
  ('gov_complaint-1', '投诉举报回复（主管部门）', 'answer', null, 5, array['主管部门'], '山东省', '滨州市', '滨州市住宅物业管理条例', '2019-08-02', '有关单位在接到投诉、举报后应当进行登记，属于本单位职权范围内的事项，应当及时受理，并在五个工作日内予以回复。不属于本单位职权范围内的事项，应当及时移交处理。对管辖有异议的，由物业所在地县（市、区）人民政府指定管辖。', null, null, null),
  ('hotline_12345-1', '12345 热线事项办理回复', 'answer', null, 5, array['承办单位'], '山东省', '济南市', '济南市12345市民服务热线条例', '2018-07-27', '第二十四条 对市热线工作机构转交办理的热线事项，承办单位应当依照其职责和热线工作要求,按照下列规定办理，并将办理情况在五个工作日内回复来电人（要求不回复的除外）、反馈市热线工作机构：', null, null, null),
  ('hotline_12345-2', '12345 热线事项办理', 'finish', null, 5, array['承办单位'], '山东省', '潍坊市', '潍坊市12345政务服务便民热线条例', '2021-12-06', '（一）能够在五个工作日内办理完毕的，应当办理完毕；', null, null, null),
  ('petition-1', '信访事项办结', 'finish', 86400, null, array['有权处理机关'], null, null, '信访工作条例', '2022-02-25', '第三十四条 对本条例第三十一条第六项规定的信访事项应当自受理之日起60日内办结；情况复杂的，经本机关、单位负责人批准，可以适当延长办理期限，但延长期限不得超过30日，并告知信访人延期理由。', null, null, null),
  ('market_complaint-1', '市监投诉受理决定', 'accept', null, 7, array['市监部门'], null, null, '市场监督管理投诉举报处理暂行办法', '2022-03-24', '第十四条 具有本办法规定的处理权限的市场监督管理部门，应当自收到投诉之日起七个工作日内作出受理或者不予受理的决定，并告知投诉人。', null, null, null);

do $$
begin
  if exists (select from pg_roles where rolname = 'linying_app') then
    grant select on statutes to linying_app;
  end if;
end
$$;
