-- The rebuildable half of the risk store. Created at start, not migrated: everything here can be read again
-- from the feeds. The typed tables of each department stand in subgraphs/<department>/generated/derived.sql.
--
-- As-of: a version is in force in [valid_from, valid_to): valid_from is its published_at, valid_to the earliest
-- published_at among the later versions of the record (null: none yet).
-- SHA-256 of this file. Another one means: drop the schema, create it and read every feed again.
create table if not exists derived.store_version (
  version text primary key
);

-- Where each feed has been read to. Cursor, rows and touched keys commit together.
create table if not exists derived.feed_cursor (
  department text primary key,
  cursor text,
  as_of timestamptz,
  -- SHA-256 of the department's typed tables; another shape means drop, create and read again
  shape text not null,
  -- Counts the readings from the start. A record seen for the first time in a reading loses what earlier
  -- readings knew of it; what a reading never saw is swept at its end. So findings do not flicker meanwhile.
  generation integer not null default 1,
  -- true until the present reading has come to the feed's end once; keys it touches wait until then
  reading boolean not null default true,
  resynced_at timestamptz,
  resyncs integer not null default 0,
  resync_reason text,
  -- the last failure; null again after the next good answer
  last_error text,
  last_error_at timestamptz
);

-- Feed lines that could not be stored: kept for the operator, the feed goes on behind them.
create table if not exists derived.rejected_line (
  department text not null,
  record_id text not null,
  version bigint not null,
  reason text not null,
  at timestamptz not null default now(),
  primary key (department, record_id, version)
);

-- The current version of every record, with the label that evidence shows while the department is down.
create table if not exists derived.record (
  id text primary key,
  department text not null,
  record_type text not null,
  key text not null,
  version bigint not null,
  status text not null,
  occurred_on date not null,
  published_at timestamptz not null,
  label text not null,
  generation integer not null
);
create index if not exists record_sweep on derived.record (department, generation, id);

create table if not exists derived.event (
  id text not null,
  record_id text not null,
  version bigint not null,
  department text not null,
  record_type text not null,
  kind text not null,
  role text,
  outcome text,
  severity smallint,
  item_class text,
  sampling_type text,
  testing_body text,
  channel text,
  injury boolean not null,
  status text not null,
  occurred_on date not null,
  reported_at timestamptz not null,
  district text,
  org_code text,
  -- the product as it is known (derived.product_alias), and as the department has it
  product_key text,
  told_product_key text,
  brand_key text,
  batch_no text,
  -- `<productKey>#<normalised batch>`, as in derived.batch
  batch_key text,
  product_class text,
  hazard text,
  quantity double precision,
  label text not null,
  valid_from timestamptz not null,
  valid_to timestamptz
) partition by range (occurred_on);
-- Years get partitions of their own when their first event comes; this takes absurd dates.
create table if not exists derived.event_default partition of derived.event default;
create index if not exists event_record on derived.event (record_id, version);
create index if not exists event_org on derived.event (org_code, kind, occurred_on) where org_code is not null;
create index if not exists event_product on derived.event (product_key, kind, occurred_on) where product_key is not null;
create index if not exists event_brand on derived.event (brand_key, kind, occurred_on) where brand_key is not null;
create index if not exists event_batch on derived.event (batch_key) where batch_key is not null;
create index if not exists event_ended on derived.event (valid_to) where valid_to is not null;
-- Who has how many of a kind since when: enterprises filtered by what departments found, and what full runs look for.
create index if not exists event_outcome on derived.event (kind, outcome, occurred_on, org_code);
create index if not exists event_series on derived.event (kind, product_class, district, occurred_on)
  where product_class is not null;

create table if not exists derived.enterprise (
  org_code text primary key,
  label text not null,
  uscc text,
  reg_no text,
  district text,
  -- the row is told whole by the registration when there is one, else by one record that names the enterprise
  registered boolean not null default false,
  named_on date not null,
  -- record id and version that the label is from
  named_by text not null,
  named_version bigint not null,
  spelling text generated always as (derived.search_text(label)) stored,
  initials text generated always as (derived.search_initials(label)) stored
);
create index if not exists enterprise_spelling on derived.enterprise using gin (derived.search_grams(spelling));
create index if not exists enterprise_initials on derived.enterprise using gin (derived.search_grams(initials));
create index if not exists enterprise_uscc on derived.enterprise (uscc) where uscc is not null;
create index if not exists enterprise_reg_no on derived.enterprise (reg_no) where reg_no is not null;
create index if not exists enterprise_district on derived.enterprise (district, org_code);

create table if not exists derived.product (
  product_key text primary key,
  brand_key text,
  org_code text,
  gtin text,
  brand text,
  model text,
  name text,
  product_class text,
  -- the record that tells most of the product, the latest among equals
  named_on date not null,
  named_by text not null,
  named_version bigint not null,
  spelling text generated always as (
    derived.search_text(coalesce(brand, '') || coalesce(model, '') || coalesce(name, ''))) stored,
  initials text generated always as (
    derived.search_initials(coalesce(brand, '') || coalesce(model, '') || coalesce(name, ''))) stored
);
create index if not exists product_spelling on derived.product using gin (derived.search_grams(spelling));
create index if not exists product_initials on derived.product using gin (derived.search_grams(initials));
create index if not exists product_org on derived.product (org_code, product_key);
create index if not exists product_brand on derived.product (brand_key) where brand_key is not null;

create table if not exists derived.batch (
  batch_key text primary key,
  product_key text not null,
  batch_no text not null
);
create index if not exists batch_product on derived.batch (product_key, batch_key);

-- Entity resolution (sync/links). An enterprise as names and codes are linked to it: told by its registration, else by
-- records that name it beside a code of their own. What was linked by name never tells who an enterprise is.
create table if not exists derived.identity (
  org_code text primary key,
  registered boolean not null,
  reg_no text,
  district text,
  address text
);
create index if not exists identity_reg_no on derived.identity (reg_no) where reg_no is not null;

create table if not exists derived.identity_name (
  org_code text not null,
  ord integer not null,
  -- as normaliseCompanyName gives it
  name_key text not null,
  name text not null,
  -- REPORTED: of an enterprise without registration. What records with the code call it beside its known names links
  -- nothing by itself: VARIANT alike, DISPUTED another name
  kind text not null check (kind in ('CURRENT', 'FORMER', 'REPORTED', 'VARIANT', 'DISPUTED')),
  since date,
  until date,
  -- the registration that says so
  told_by text,
  primary key (org_code, ord)
);
create index if not exists identity_name_key on derived.identity_name (name_key, org_code);

-- Hashes of the keys under which names meet that a person may have to compare.
create table if not exists derived.identity_block (
  block bigint not null,
  district text not null,
  org_code text not null,
  primary key (block, district, org_code)
);
create index if not exists identity_block_org on derived.identity_block (org_code);

-- Subjects of current versions whose own code does not decide who they are, or of whom a person has decided.
create table if not exists derived.open_subject (
  record_id text not null,
  field text not null,
  department text not null,
  record_type text not null,
  key text not null,
  name text not null,
  name_key text not null,
  code text,
  -- organisation code within the code, or registration number
  code_key text,
  district text,
  address text,
  licence_no text,
  occurred_on date not null,
  blocks bigint[] not null,
  -- the link as the department's feed shows it
  shown_org_code text,
  -- what was decided
  state text not null default 'NEW' check (state in ('NEW', 'LINKED', 'REVIEW', 'CONFLICT', 'UNKNOWN', 'REJECTED')),
  org_code text,
  tier smallint,
  score double precision,
  rule text,
  matched_by text,
  matched_at timestamptz,
  -- [{ orgCode, name, rule, score }], best first
  candidates jsonb not null default '[]',
  -- DUE: the department must be told; SENT: told, its feed has not shown it yet; REFUSED: it did not accept
  delivery text not null default 'NONE' check (delivery in ('NONE', 'DUE', 'SENT', 'REFUSED')),
  primary key (record_id, field)
);
create index if not exists open_subject_name on derived.open_subject (name_key);
create index if not exists open_subject_code on derived.open_subject (code_key) where code_key is not null;
create index if not exists open_subject_licence on derived.open_subject (licence_no) where licence_no is not null;
create index if not exists open_subject_org on derived.open_subject (org_code) where org_code is not null;
create index if not exists open_subject_blocks on derived.open_subject using gin (blocks) where org_code is null;
create index if not exists open_subject_delivery on derived.open_subject (department, record_id, field)
  where delivery in ('DUE', 'SENT');
create index if not exists open_subject_queue on derived.open_subject (occurred_on desc, record_id, field)
  where state in ('REVIEW', 'CONFLICT');

-- One product under several keys (sync/links/products). What the current version of each record says of its product:
-- its own key, and a GTIN beside brand and model.
create table if not exists derived.product_sighting (
  record_id text primary key,
  -- `orgCode|brand|model`; empty: no such key
  description text not null,
  -- 14 digits; empty: none, or a shop's own number, which says nothing across sellers
  gtin text not null,
  org_code text not null
);

-- The same counted, so that a product costs the same however many records speak of it.
create table if not exists derived.product_pair (
  description text not null,
  gtin text not null,
  org_code text not null,
  -- description in one spelling, and as a person may take it for another
  spelling text,
  lookalike text,
  records integer not null,
  primary key (description, gtin, org_code)
);
create index if not exists product_pair_gtin on derived.product_pair (gtin, description) where gtin <> '';
create index if not exists product_pair_spelling on derived.product_pair (spelling, description) where spelling is not null;
create index if not exists product_pair_lookalike on derived.product_pair (lookalike, spelling) where lookalike is not null;

-- Keys that are another product's, and keys that wait for a person; any other key is a product of its own.
create table if not exists derived.product_alias (
  alias_key text primary key,
  -- the product's key; that of the alias while it waits
  product_key text not null,
  state text not null check (state in ('LINKED', 'REVIEW', 'CONFLICT')),
  rule text not null,
  matched_by text not null,
  matched_at timestamptz not null,
  -- keys that a person may mean, best first
  candidates text[] not null default '{}'
);
create index if not exists product_alias_product on derived.product_alias (product_key, alias_key);
create index if not exists product_alias_queue on derived.product_alias (alias_key) where state <> 'LINKED';

-- Append-only: a key may stand here many times; a worker deletes what it takes (for update skip locked)
-- and evaluates each key once. priority 0: fresh, 1: bulk, 2: held.
create table if not exists derived.touched (
  seq bigint generated always as identity primary key,
  job text not null,
  key text not null,
  priority smallint not null default 0,
  -- not before this instant of the hub's clock: a version published ahead of it is not in force yet
  at timestamptz not null default '-infinity',
  -- department whose reading from the start must end first; then priority 2 becomes 1
  held_by text
);
create index if not exists touched_held on derived.touched (held_by, seq) where held_by is not null;
create index if not exists touched_job on derived.touched (job, priority, seq);
create index if not exists touched_key on derived.touched (job, key);

-- When the answer of a job for a key next changes by itself.
create table if not exists derived.due (
  job text not null,
  key text not null,
  at timestamptz not null,
  primary key (job, key)
);
create index if not exists due_at on derived.due (job, at);

-- What depends on all rows, frozen per scheduled full run.
create table if not exists derived.baseline (
  id bigint generated always as identity primary key,
  job text not null,
  as_of timestamptz not null,
  value jsonb not null,
  run_id bigint
);
create index if not exists baseline_job on derived.baseline (job, as_of desc);

create table if not exists derived.finding (
  join_id text not null,
  subject_type text not null,
  subject_key text not null,
  effect text not null,
  -- 1 lowest … 4 highest
  severity smallint not null,
  score double precision not null,
  summary text not null,
  -- record ids, most telling first
  evidence text[] not null,
  detail jsonb not null,
  org_code text,
  product_key text,
  brand_key text,
  product_class text,
  district text,
  baseline_id bigint,
  state text not null default 'OPEN' check (state in ('OPEN', 'GONE')),
  raised_at timestamptz not null,
  changed_at timestamptz not null,
  gone_at timestamptz,
  -- instant at which the answer was computed
  as_of timestamptz not null,
  -- departments that could not be reached then
  degraded text[] not null default '{}',
  primary key (join_id, subject_key)
);
create index if not exists finding_effect on derived.finding (effect, state, severity desc, score desc, join_id, subject_key);
create index if not exists finding_org on derived.finding (org_code, effect, state) where org_code is not null;
create index if not exists finding_product on derived.finding (product_key, effect, state) where product_key is not null;

create table if not exists derived.finding_change (
  seq bigint generated always as identity primary key,
  join_id text not null,
  subject_key text not null,
  change text not null check (change in ('NEW', 'CHANGED', 'GONE')),
  severity smallint not null,
  score double precision not null,
  evidence text[] not null,
  at timestamptz not null,
  run_id bigint
);
create index if not exists finding_change_subject on derived.finding_change (join_id, subject_key, seq);

create table if not exists derived.credit (
  org_code text primary key,
  as_of date not null,
  score numeric(6, 2) not null,
  -- AAA AA A B C D, or UNRATED (暂不评级)
  grade text not null,
  -- AA A B C, the supervision class; null when unrated
  supervision_class text,
  next_transition date,
  computed_at timestamptz not null
);
create index if not exists credit_grade on derived.credit (grade, score, org_code);

-- What sync runs, written by sync at its start, so that the risk subgraph can show it.
create table if not exists derived.job (
  id text primary key,
  title text not null,
  cron text not null,
  subject text not null,
  effect text not null,
  owner text not null,
  mode text not null,
  -- a full run has begun since the store was made; before it nothing need be marked as touched
  primed boolean not null default false
);
