-- Sheets written before regulations were kept by themselves: each law they cite becomes a regulation of the
-- office, and cases named in a sheet become conditions. Texts stay as they were published.
CREATE TABLE `__cited` AS
WITH `texts` AS (
	SELECT s.office, j.value ->> '$.cite' AS cite FROM standards s, json_each(s.sheet, '$.legal') j
	WHERE j.value ->> '$.cite' IS NOT NULL
	UNION
	SELECT s.office, j.value ->> '$.basis' FROM standards s, json_each(s.sheet, '$.fees') j
	WHERE json_type(j.value, '$.basis') = 'text'
), `cut` AS (
	SELECT office, cite, instr(cite || ' ', ' ') AS one,
		instr(substr(cite || '  ', instr(cite || ' ', ' ') + 1), ' ') AS two FROM `texts`
), `named` AS (
	SELECT office, cite, substr(cite, 1, one - 1) AS kind, substr(cite, one + 1, two - 1) AS numbered,
		trim(substr(cite, one + two + 1)) AS articles FROM `cut`
)
SELECT office, cite, kind, numbered, articles,
	'LAMA-' || dense_rank() OVER (PARTITION BY office ORDER BY kind, numbered) AS code FROM `named`;
--> statement-breakpoint
INSERT INTO `regulation_lists` (office, version, set_at, set_by, regulations)
SELECT office, 1, 0, 'system', json_group_array(json(regulation)) FROM (
	SELECT DISTINCT office, json_object('code', code, 'kind', kind,
		'number', coalesce(nullif(substr(numbered, 1, max(instr(numbered, '/') - 1, 0)), ''), '-'),
		'year', max(CAST(substr(numbered, instr(numbered, '/') + 1) AS integer), 1800)) AS regulation
	FROM `__cited`
) GROUP BY office;
--> statement-breakpoint
UPDATE `standards` SET sheet = json_set(sheet,
	'$.requirements', json((
		SELECT json_group_array(json(CASE WHEN json_type(value, '$.case') IS NULL THEN value
			ELSE json_remove(json_set(value, '$.condition', value -> '$.case'), '$.case') END) ORDER BY key)
		FROM json_each(sheet, '$.requirements'))),
	'$.legal', json((
		SELECT json_group_array(json(json_patch('{}',
			json_object('regulation', c.code, 'articles', nullif(trim(c.articles || ' ' || coalesce(j.value ->> '$.articles', '')), '')))) ORDER BY j.key)
		FROM json_each(sheet, '$.legal') j JOIN `__cited` c ON c.office = standards.office AND c.cite = j.value ->> '$.cite')),
	'$.fees', json((
		SELECT json_group_array(json(json_patch(
			json_remove(j.value, '$.case', '$.basis', '$.formula'),
			json_object('condition', j.value -> '$.case',
				'formula', CASE WHEN json_type(j.value, '$.formula') IS NULL THEN NULL ELSE json_object('words', j.value -> '$.formula') END,
				'basis', CASE WHEN c.code IS NULL THEN NULL
					ELSE json_array(json_patch('{}', json_object('regulation', c.code, 'articles', nullif(c.articles, '')))) END))) ORDER BY j.key)
		FROM json_each(sheet, '$.fees') j
		LEFT JOIN `__cited` c ON c.office = standards.office AND c.cite = j.value ->> '$.basis')))
WHERE EXISTS (SELECT 1 FROM json_each(sheet, '$.legal') WHERE value ->> '$.cite' IS NOT NULL)
	OR EXISTS (SELECT 1 FROM json_each(sheet, '$.fees') WHERE json_type(value, '$.basis') = 'text' OR json_type(value, '$.case') IS NOT NULL)
	OR EXISTS (SELECT 1 FROM json_each(sheet, '$.requirements') WHERE json_type(value, '$.case') IS NOT NULL);
--> statement-breakpoint
DROP TABLE `__cited`;
