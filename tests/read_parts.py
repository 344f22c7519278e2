"""Reads a folder of results with DuckDB, pandas and polars, each in its own way, and prints what each has found."""

import json
import sys

import duckdb
import pandas
import polars

folder = sys.argv[1]
columns = "count(*), count(ceasefireDay), sum(ceasefireDay), avg(gainKm2), sum(coerced::int), min(endReason), count(failure)"


def plain(values):
    return [value.item() if hasattr(value, "item") else value for value in values]


table = pandas.read_parquet(folder)
frame = polars.read_parquet(f"{folder}/*.parquet")
found = {
    "duckdb": duckdb.sql(f"select {columns} from '{folder}/*.parquet'").fetchall()[0],
    "pandas": [
        len(table),
        table.ceasefireDay.count(),
        table.ceasefireDay.sum(),
        table.gainKm2.mean(),
        table.coerced.sum(),
        table.endReason.min(),
        table.failure.count(),
    ],
    "polars": frame.select(
        polars.len(),
        polars.col("ceasefireDay").count().alias("count"),
        polars.col("ceasefireDay").sum().alias("sum"),
        polars.col("gainKm2").mean().alias("mean"),
        polars.col("coerced").sum().alias("coerced"),
        polars.col("endReason").min().alias("reason"),
        polars.col("failure").count().alias("failures"),
    ).row(0),
}
types = {
    name: str(polars.read_parquet_schema(f"{folder}/part-00000.parquet")[name])
    for name in ["seed", "run", "ceasefireDay", "ceasefireKind", "gainKm2", "coerced", "momentum.mean"]
}
print(json.dumps({"found": {name: plain(values) for name, values in found.items()}, "types": types}))
