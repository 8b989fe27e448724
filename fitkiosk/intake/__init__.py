"""Takes the messy tables of sellers in: opens them, matches their columns, reads their rows.

`tables.open_table` opens a file; `columns.match_columns` tells what its columns say;
`questions.guessed` fills a mapping with what is likely and `questions.questions` tells what has
still to be asked; `drafts.drafts` reads it row by row; `writing.write_table` writes rows to mend.
Size charts for the bench come in by `chart_sheets`; `chart_columns` tells what their columns mean,
and `chart_cells` reads their figures.
Nothing here touches the shop: what comes out are drafts and refusals.
"""
