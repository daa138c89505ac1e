-- How names are made searchable: functions of schema derived, made before the tables that use them. The readings are
-- filled in from domain/names (`:readings`, an object of JSON: character → initial).

-- One spelling: compatibility forms folded, upper case, without spaces and punctuation.
create function derived.search_text(name text) returns text language sql immutable strict parallel safe as $$
  select upper(regexp_replace(normalize(name, nfkc), '[[:space:][:punct:]]', '', 'g'))
$$;

-- First letters of the readings: 上海光明 → SHGM. Looked up in an object: `translate` walks through its seven thousand
-- characters for each one, fifty times as long.
create function derived.search_initials(name text) returns text language sql immutable strict parallel safe as $$
  select coalesce(string_agg(coalesce(:readings::jsonb ->> letter, letter), '' order by place), '')
  from string_to_table(derived.search_text(name), null) with ordinality letters(letter, place)
$$;

-- Every character and every two that follow one another, for a GIN index: a name that holds a text holds all of the
-- text's. pg_trgm is no help here: its trigrams need three characters, and most Chinese searches have two.
create function derived.search_grams(spelling text) returns text[] language plpgsql immutable strict parallel safe as $$
declare
  letters constant text[] := string_to_array(spelling, null);
  grams text[] := letters;
begin
  for place in 2 .. coalesce(array_length(letters, 1), 0) loop
    grams := grams || (letters[place - 1] || letters[place]);
  end loop;
  return grams;
end
$$;
