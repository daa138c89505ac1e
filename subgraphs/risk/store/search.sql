-- How names are made searchable: functions of schema derived, made before the tables that use them. The table of
-- pinyin initials is filled in from domain/names: two texts of as many characters.

-- One spelling: compatibility forms folded, upper case, without spaces and punctuation.
create function derived.search_text(name text) returns text language sql immutable strict parallel safe as $$
  select upper(regexp_replace(normalize(name, nfkc), '[[:space:][:punct:]]', '', 'g'))
$$;

-- First letters of the readings: 上海光明 → SHGM.
create function derived.search_initials(name text) returns text language sql immutable strict parallel safe as $$
  select translate(derived.search_text(name), :from, :to)
$$;

-- Every character and every two that follow one another, for a GIN index: a name that holds a text holds all of the
-- text's. pg_trgm is no help here: its trigrams need three characters, and most Chinese searches have two.
create function derived.search_grams(spelling text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(distinct substr(spelling, place, size)), '{}')
  from generate_series(1, length(spelling)) place, (values (1), (2)) sizes(size)
  where place + size - 1 <= length(spelling)
$$;
