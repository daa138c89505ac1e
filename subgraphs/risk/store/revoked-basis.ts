/**
 * Records of a blacklist entry's basis that no longer stand: revoked by their department, penalties annulled on appeal,
 * licences given back. SQL of rows (id, at): since when. `basis` is an array of record ids, `now` the instant.
 */
export const revokedBasis = (basis: string, now: string): string => `
select r.id, r.published_at as at from derived.record r
where r.id = any(${basis}) and r.status = 'REVOKED' and r.published_at <= ${now}::timestamptz
union
select v.record_id, v.valid_from from derived.event v
where v.record_id = any(${basis}) and v.kind = 'PENALTY' and v.outcome = 'REVOKED' and v.valid_from <= ${now}::timestamptz
  and (v.valid_to is null or v.valid_to > ${now}::timestamptz)
union
select v.record_id, max(v.valid_to) from derived.event v
where v.record_id = any(${basis}) and v.kind = 'LICENCE' and v.outcome = 'REVOKED'
group by v.record_id having max(coalesce(v.valid_to, 'infinity')) <= ${now}::timestamptz`;
