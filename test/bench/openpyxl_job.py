"""The same job with openpyxl: read the tables, score every ward and year by the 73 checks, draw status sheets, save.

Usage: openpyxl_job.py INPUT.xlsx OUTPUT.xlsx LAYOUT.json
LAYOUT.json names the sheets, headers and checks. Prints one JSON line: seconds by step, peak memory, verdicts of each ward.
"""
import json
import resource
import sys
import time
from collections import Counter, defaultdict
from decimal import Decimal

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

SYMBOLS = {
    "pass": "✔ Đạt", "fail": "✖ Không đạt", "noData": "? Chưa có số liệu",
    "notApplicable": "– Không áp dụng", "provisional": "◔ Tạm tính", "invalid": "⚠ Số liệu lỗi",
}
FILLS = {
    "pass": "91BFDB", "fail": "FC8D59", "noData": "D9D9D9",
    "notApplicable": "FFFFFF", "provisional": "FFFFBF", "invalid": "F4CCCC",
}
INVALID = object()


def exact(value):
    """A float as the decimal it shows, so that percentages compare exactly."""
    return value if isinstance(value, int) else Decimal(repr(value))


def rows_of(book, sheet):
    """Rows of a sheet as lists, with the columns by header."""
    rows = book[sheet].iter_rows(values_only=True)
    headers = {str(title).strip(): index for index, title in enumerate(next(rows)) if title is not None}
    return headers, rows


def understand(value, column):
    if value is None or value == "":
        return None
    kind = column["kind"]
    if kind == "yesNo":
        return {"Có": True, "Không": False}.get(value, INVALID)
    if kind == "grade":
        return column["grades"].get(value, INVALID)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return INVALID
    return INVALID if value < 0 else exact(value)


def read_facts(book, layout):
    facts = defaultdict(dict)
    for group in layout["groups"]:
        headers, rows = rows_of(book, group["sheet"])
        year_at, ward_at = headers[group["year"]], headers[group["ward"]]
        columns = [(headers[column["header"]], column["id"], column) for column in group["columns"]]
        for row in rows:
            if row[ward_at] is None:
                continue
            record = facts[row[ward_at], row[year_at]]
            for at, name, column in columns:
                value = understand(row[at], column)
                if value is not None:
                    record[name] = value
    return facts


def read_land(book, layout):
    """Allotted area and number of allotted parcels; a ward without a line has none."""
    land = layout["land"]
    headers, rows = rows_of(book, land["sheet"])
    ward_at, area_at, status_at = (headers[land[name]] for name in ("ward", "area", "status"))
    found = {}
    for row in rows:
        if row[ward_at] is None:
            continue
        area, count = found.get(row[ward_at], (0, 0))
        if row[status_at] == land["allotted"]:
            area, count = area + exact(row[area_at]), count + 1
        found[row[ward_at]] = (area, count)
    return found


def compare_share(sign, numerator, denominator, percent):
    if numerator > denominator:
        return "invalid"
    if denominator == 0:
        return "notApplicable"
    left, right = 100 * numerator, percent * denominator
    passed = {
        "shareAtLeast": left >= right, "shareAtMost": left <= right, "shareMoreThan": left > right,
        "shareLessThan": left < right, "shareEquals": left == right,
    }[sign]
    return "pass" if passed else "fail"


def compare_change(operator, previous, current, percent):
    if previous == 0:
        if operator == "decreaseAtLeast":
            return "pass" if current == 0 else "fail"
        return "notApplicable" if current == 0 else "pass"
    change = previous - current if operator == "decreaseAtLeast" else current - previous
    return "pass" if 100 * change >= percent * previous else "fail"


def compare_one(operator, value, threshold, record):
    if operator == "yes":
        return value is True
    if operator == "none":
        return value == 0
    if operator == "between":
        return threshold["low"] <= value <= threshold["high"]
    limit = record[threshold["id"]] if threshold["kind"] == "indicator" else threshold["value"]
    return {"atLeast": value >= limit, "atMost": value <= limit, "gradeAtLeast": value >= limit,
            "moreThan": value > limit, "lessThan": value < limit, "equals": value == limit}[operator]


def check_verdict(check, record, previous):
    operator, name = check["operator"], check["indicator"]
    inputs = [record.get(name)]
    if check["denominator"]:
        inputs.append(record.get(check["denominator"]))
    if check["threshold"]["kind"] == "indicator":
        inputs.append(record.get(check["threshold"]["id"]))
    if operator in ("decreaseAtLeast", "increaseAtLeast"):
        inputs.insert(0, previous.get(name))
    if any(value is INVALID for value in inputs):
        return "invalid"
    if any(value is None for value in inputs):
        return "noData"
    if check["denominator"]:
        return compare_share(operator, inputs[0], inputs[1], check["threshold"]["value"])
    if operator in ("decreaseAtLeast", "increaseAtLeast"):
        return compare_change(operator, inputs[0], inputs[1], check["threshold"]["value"])
    return "pass" if compare_one(operator, inputs[0], check["threshold"], record) else "fail"


def together(verdicts):
    for verdict in ("fail", "invalid", "noData"):
        if verdict in verdicts:
            return verdict
    return "pass" if "pass" in verdicts else "notApplicable"


def assess(codes, years, layout, facts, land):
    """Verdicts of every ward, year and criterion, and the failing checks."""
    by_criterion = defaultdict(list)
    for check in layout["checks"]:
        by_criterion[check["criterion"]].append(check)
    verdicts, failures = {}, defaultdict(list)
    nothing = {}
    for year in years:
        for code in codes:
            record = dict(facts.get((code, year), nothing))
            if code in land:
                record["allotted_land_area"], record["allotted_land_parcels"] = land[code]
            previous = facts.get((code, year - 1), nothing)
            row = []
            for criterion in layout["criteria"]:
                found = []
                for check in by_criterion[criterion["id"]]:
                    verdict = check_verdict(check, record, previous)
                    found.append(verdict)
                    if verdict == "fail":
                        failures[year].append((code, check, record.get(check["indicator"])))
                row.append(together(found))
            verdicts[code, year] = row
    return verdicts, failures


def header(sheet, titles):
    sheet.append(titles)
    for cell in sheet[sheet.max_row]:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    sheet.freeze_panes = sheet.cell(sheet.max_row + 1, 1)


def colour(sheet, area):
    corner = area.split(":")[0]
    for verdict, word in SYMBOLS.items():
        fill = PatternFill(start_color=FILLS[verdict], end_color=FILLS[verdict], fill_type="solid")
        sheet.conditional_formatting.add(area, FormulaRule(formula=[f'LEFT({corner},1)="{word[0]}"'], fill=fill))


def draw_matrix(book, wards, year, layout, verdicts):
    sheet = book.create_sheet("KQ Ma trận")
    criteria = [criterion["id"] for criterion in layout["criteria"]]
    header(sheet, ["Mã", "Phường", *criteria, "Đạt", "Không đạt", "Chưa rõ"])
    for code, name in wards:
        row = verdicts[code, year]
        tally = Counter(row)
        unknown = len(row) - tally["pass"] - tally["fail"] - tally["notApplicable"]
        sheet.append([code, name, *(SYMBOLS[verdict] for verdict in row), tally["pass"], tally["fail"], unknown])
    colour(sheet, f"C2:{get_column_letter(2 + len(criteria))}{len(wards) + 1}")
    sheet.page_setup.orientation = "landscape"
    sheet.print_title_rows = "1:1"


def draw_failures(book, names, failures):
    sheet = book.create_sheet("KQ Tồn tại")
    header(sheet, ["Mã", "Phường", "Điều kiện", "Giá trị", "Ngưỡng", "Mục", "Kết luận"])
    for code, check, value in failures:
        shown = "Có" if value is True else "Không" if value is False else value
        sheet.append([code, names[code], check["id"], shown, check["shown"], check["section"], SYMBOLS["fail"]])
    colour(sheet, f"G2:G{len(failures) + 1}")


def draw_summary(book, wards, year, layout, verdicts):
    sheet = book.create_sheet("KQ Tổng hợp", 0)
    scores = Counter()
    for code, _ in wards:
        row = verdicts[code, year]
        scores[row.count("pass"), len(row) - row.count("notApplicable")] += 1
    header(sheet, ["Mức điểm", "Số phường"])
    for (passed, applicable), count in sorted(scores.items(), reverse=True):
        sheet.append([f"{passed}/{applicable}", count])
    groups = book.create_sheet("KQ Nhóm", 1)
    header(groups, ["Nhóm", "Phường đạt", "Tổng số phường"])
    for number in sorted({criterion["group"] for criterion in layout["criteria"]}):
        at = [index for index, criterion in enumerate(layout["criteria"]) if criterion["group"] == number]
        passed = sum(together([verdicts[code, year][index] for index in at]) == "pass" for code, _ in wards)
        groups.append([f"Nhóm {number}", passed, len(wards)])
    chart = BarChart()
    chart.title = "Số phường đạt theo nhóm tiêu chí"
    chart.add_data(Reference(groups, min_col=2, min_row=1, max_row=groups.max_row), titles_from_data=True)
    chart.set_categories(Reference(groups, min_col=1, min_row=2, max_row=groups.max_row))
    sheet.add_chart(chart, "D2")


def draw_progress(book, wards, years, verdicts):
    sheet = book.create_sheet("KQ Lộ trình")
    header(sheet, ["Mã", "Phường", *(str(year) for year in years)])
    for code, name in wards:
        sheet.append([code, name, *(SYMBOLS[together(verdicts[code, year])] for year in years)])
    colour(sheet, f"C2:{get_column_letter(2 + len(years))}{len(wards) + 1}")


def draw_land(book, wards, land):
    sheet = book.create_sheet("KQ Đất trụ sở")
    header(sheet, ["Mã", "Phường", "Diện tích đã giao (m²)", "Số vị trí", "Kết luận"])
    for code, name in wards:
        area, count = land.get(code, (None, None))
        verdict = "noData" if area is None else "pass" if area >= 500 and count <= 2 else "fail"
        sheet.append([code, name, area, count, SYMBOLS[verdict]])
    colour(sheet, f"E2:E{len(wards) + 1}")


def main(source, target, layout_path):
    with open(layout_path, encoding="utf-8") as file:
        layout = json.load(file, parse_float=Decimal)
    marks = [time.perf_counter()]
    book = openpyxl.load_workbook(source)
    marks.append(time.perf_counter())
    ward = layout["wards"]
    headers, rows = rows_of(book, ward["sheet"])
    wards = [(row[headers[ward["code"]]], row[headers[ward["name"]]]) for row in rows if row[headers[ward["code"]]]]
    facts, land = read_facts(book, layout), read_land(book, layout)
    codes, year = [code for code, _ in wards], layout["year"]
    verdicts, failures = assess(codes, layout["years"], layout, facts, land)
    marks.append(time.perf_counter())
    draw_matrix(book, wards, year, layout, verdicts)
    draw_failures(book, dict(wards), failures[year])
    draw_summary(book, wards, year, layout, verdicts)
    draw_progress(book, wards, layout["years"], verdicts)
    draw_land(book, wards, land)
    marks.append(time.perf_counter())
    book.save(target)
    marks.append(time.perf_counter())
    steps = dict(zip(("load", "score", "draw", "save"), (after - before for before, after in zip(marks, marks[1:]))))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    tally = Counter(verdict for code in codes for verdict in verdicts[code, year])
    symbols = {name: "".join(SYMBOLS[verdict][0] for verdict in verdicts[code, year]) for code, name in wards}
    print(json.dumps({"steps": steps, "peakMB": peak, "verdicts": tally, "wards": symbols}))


if __name__ == "__main__":
    main(*sys.argv[1:4])
