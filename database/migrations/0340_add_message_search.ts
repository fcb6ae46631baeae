import { BaseSchema } from '@adonisjs/lucid/schema'

/** Signs that end a word. Letters of other scripts, and emojis, stay: the parser of PostgreSQL knows them. */
const SIGNS = `!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~\t\n\r`

/**
 * Snowball knows the plurals of Portuguese by their accents, which are folded away here: they become singulars first.
 * Conflating what is no word ("lapis" as "lapil") harms nobody; the exceptions are words of every school.
 */
const SINGULARS = [
  [' mais ', ' '],
  [' maes ', ' mae '],
  [' maos ', ' mao '],
  [' pais ', ' pai '],
  [' paises ', ' pai '],
  [' uteis ', ' util '],
  ['aceis ', 'acil '],
  ['iceis ', 'icil '],
  ['gueses ', 'gues '],
  ['oes ', 'ao '],
  ['aes ', 'ao '],
  ['ns ', 'm '],
  ['ais ', 'al '],
  ['eis ', 'el '],
  ['ois ', 'ol '],
  ['uis ', 'ul '],
  ['fis ', 'fil '],
  ['vis ', 'vil '],
  ['nis ', 'nil '],
  ['tis ', 'til '],
  ['ris ', 'ril '],
]

/** Control characters, and the mark that the query builder takes for a placeholder, by their numbers. */
const quote = (text: string) =>
  /^[\t\n\r?]$/.test(text) ? `chr(${text.charCodeAt(0)})` : `'${text.replaceAll(`'`, `''`)}'`

/** Plain replacements: each costs a fraction of a microsecond, a regular expression or translate() far more. */
const replaced = (text: string, pairs: string[][]) =>
  pairs.reduce((inner, [from, to]) => `replace(${inner}, ${quote(from)}, ${quote(to)})`, text)

const withoutSigns = replaced(
  'fold(said)',
  [...SIGNS].map((sign) => [sign, ' '])
)

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- The words of a text, folded, two spaces between them: so that each has both its borders to itself.
      -- PL/pgSQL, since the expressions of SQL functions would be planned anew by every insert.
      create or replace function search_words(value text) returns text
        language plpgsql immutable strict parallel safe as $$
      declare
        -- Mentions are ids, not words.
        said text := case when strpos(value, '<@') > 0
          then regexp_replace(value, '<@[^<>[:space:]]{1,80}>', ' ', 'g') else value end;
      begin
        return '  ' || replace(${withoutSigns}, ' ', '  ') || '  ';
      end $$;

      -- What the index holds and what every query goes through.
      create or replace function search_text(value text) returns text
        language plpgsql immutable strict parallel safe as $$
      begin
        return ${replaced('search_words(value)', SINGULARS)};
      end $$;

      -- file_names and file_kinds are written with the message that the files are attached to.
      alter table messages
        add column if not exists file_names text,
        add column if not exists file_kinds text[],
        add column search tsvector generated always as
          (to_tsvector('portuguese'::regconfig, search_text(body || ' ' || coalesce(left(file_names, 4000), '')))) stored;
      -- The pending list is kept short: every search reads through it, and one send pays for its flush.
      create index messages_search on messages using gin (search) with (fastupdate = on, gin_pending_list_limit = 512);
      create index messages_with_files on messages (id) where file_kinds is not null;
    `)
  }

  async down() {
    this.schema.raw(`
      drop index messages_with_files;
      drop index messages_search;
      alter table messages drop column search, drop column file_names, drop column file_kinds;
      drop function search_text(text);
      drop function search_words(text);
    `)
  }
}
