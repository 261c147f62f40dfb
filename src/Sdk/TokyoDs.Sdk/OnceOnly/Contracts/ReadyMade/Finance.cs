using System.ComponentModel.DataAnnotations;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>Figures of one business period (財務) of a corporation that applies.</summary>
/// <remarks>
/// <para>Standard: GIF DS-451-1 申請(法人), block 財務, none of whose items is required. GIF publishes neither English names for these items nor their unit; the names
/// and the unit, yen (円), are ours. Losses are negative. The record does not check that totals are sums, because it holds what was declared or registered.</para>
/// </remarks>
[Display(Name = "財務"), EnglishText("Finance")]
public record Finance
{
    /// <summary>Closing date (決算年月日).</summary>
    [Concept("申請.決算年月日"), Display(Name = "決算年月日"), EnglishText("Closing date")]
    public DateOnly? ClosingDate { get; init; }

    /// <summary>First day of the business period (事業期間開始日).</summary>
    [Concept("申請.事業期間開始日"), Display(Name = "事業期間開始日"), EnglishText("First day of the business period")]
    public DateOnly? DateOfPeriodStart { get; init; }

    /// <summary>Last day of the business period (事業期間終了日).</summary>
    [Concept("申請.事業期間終了日"), Display(Name = "事業期間終了日"), EnglishText("Last day of the business period")]
    public DateOnly? DateOfPeriodEnd { get; init; }

    /// <summary>Employees at the end of the period (期末従業員数).</summary>
    [Concept("申請.期末従業員数"), Display(Name = "期末従業員数"), EnglishText("Employees at the end of the period")]
    public int? EmployeesAtPeriodEnd { get; init; }

    /// <summary>Total assets (資産合計), in yen.</summary>
    [Concept("申請.資産合計"), Display(Name = "資産合計"), EnglishText("Total assets")]
    public long? TotalAssets { get; init; }

    /// <summary>Total current assets (流動資産合計), in yen.</summary>
    [Concept("申請.流動資産合計"), Display(Name = "流動資産合計"), EnglishText("Total current assets")]
    public long? TotalCurrentAssets { get; init; }

    /// <summary>Cash and deposits (現金及び預金), in yen.</summary>
    [Concept("申請.現金及び預金"), Display(Name = "現金及び預金"), EnglishText("Cash and deposits")]
    public long? CashAndDeposits { get; init; }

    /// <summary>Notes receivable (受取手形), in yen.</summary>
    [Concept("申請.受取手形"), Display(Name = "受取手形"), EnglishText("Notes receivable")]
    public long? NotesReceivable { get; init; }

    /// <summary>Accounts receivable (売掛金), in yen.</summary>
    [Concept("申請.売掛金"), Display(Name = "売掛金"), EnglishText("Accounts receivable")]
    public long? AccountsReceivable { get; init; }

    /// <summary>Securities (有価証券), in yen.</summary>
    [Concept("申請.有価証券"), Display(Name = "有価証券"), EnglishText("Securities")]
    public long? Securities { get; init; }

    /// <summary>Inventories (棚卸資産), in yen.</summary>
    [Concept("申請.棚卸資産"), Display(Name = "棚卸資産"), EnglishText("Inventories")]
    public long? Inventories { get; init; }

    /// <summary>Other current assets (その他流動資産合計), in yen.</summary>
    [Concept("申請.その他流動資産合計"), Display(Name = "その他流動資産合計"), EnglishText("Other current assets")]
    public long? OtherCurrentAssets { get; init; }

    /// <summary>Advance payments (前払金), in yen.</summary>
    [Concept("申請.前払金"), Display(Name = "前払金"), EnglishText("Advance payments")]
    public long? AdvancePayments { get; init; }

    /// <summary>Short-term loans receivable (短期貸付金), in yen.</summary>
    [Concept("申請.短期貸付金"), Display(Name = "短期貸付金"), EnglishText("Short-term loans receivable")]
    public long? ShortTermLoansReceivable { get; init; }

    /// <summary>Allowance for doubtful accounts (貸倒引当金), in yen.</summary>
    [Concept("申請.貸倒引当金"), Display(Name = "貸倒引当金"), EnglishText("Allowance for doubtful accounts")]
    public long? AllowanceForDoubtfulAccounts { get; init; }

    /// <summary>Total fixed assets (固定資産合計), in yen.</summary>
    [Concept("申請.固定資産合計"), Display(Name = "固定資産合計"), EnglishText("Total fixed assets")]
    public long? TotalFixedAssets { get; init; }

    /// <summary>Total tangible fixed assets (有形固定資産合計), in yen.</summary>
    [Concept("申請.有形固定資産合計"), Display(Name = "有形固定資産合計"), EnglishText("Total tangible fixed assets")]
    public long? TotalTangibleFixedAssets { get; init; }

    /// <summary>Land (土地), in yen.</summary>
    [Concept("申請.土地"), Display(Name = "土地"), EnglishText("Land")]
    public long? Land { get; init; }

    /// <summary>Total intangible fixed assets (無形固定資産合計), in yen.</summary>
    [Concept("申請.無形固定資産合計"), Display(Name = "無形固定資産合計"), EnglishText("Total intangible fixed assets")]
    public long? TotalIntangibleFixedAssets { get; init; }

    /// <summary>Other fixed assets (その他固定資産合計), in yen.</summary>
    [Concept("申請.その他固定資産合計"), Display(Name = "その他固定資産合計"), EnglishText("Other fixed assets")]
    public long? OtherFixedAssets { get; init; }

    /// <summary>Total loans receivable (貸付金合計), in yen.</summary>
    [Concept("申請.貸付金合計"), Display(Name = "貸付金合計"), EnglishText("Total loans receivable")]
    public long? TotalLoansReceivable { get; init; }

    /// <summary>Total liabilities (負債合計), in yen.</summary>
    [Concept("申請.負債合計"), Display(Name = "負債合計"), EnglishText("Total liabilities")]
    public long? TotalLiabilities { get; init; }

    /// <summary>Total current liabilities (流動負債合計), in yen.</summary>
    [Concept("申請.流動負債合計"), Display(Name = "流動負債合計"), EnglishText("Total current liabilities")]
    public long? TotalCurrentLiabilities { get; init; }

    /// <summary>Notes payable (支払手形), in yen.</summary>
    [Concept("申請.支払手形"), Display(Name = "支払手形"), EnglishText("Notes payable")]
    public long? NotesPayable { get; init; }

    /// <summary>Accounts payable, trade (買掛金), in yen.</summary>
    [Concept("申請.買掛金"), Display(Name = "買掛金"), EnglishText("Accounts payable, trade")]
    public long? AccountsPayable { get; init; }

    /// <summary>Short-term borrowings (短期借入金), in yen.</summary>
    [Concept("申請.短期借入金"), Display(Name = "短期借入金"), EnglishText("Short-term borrowings")]
    public long? ShortTermBorrowings { get; init; }

    /// <summary>Other current liabilities (その他流動負債合計), in yen.</summary>
    [Concept("申請.その他流動負債合計"), Display(Name = "その他流動負債合計"), EnglishText("Other current liabilities")]
    public long? OtherCurrentLiabilities { get; init; }

    /// <summary>Accounts payable, other (未払金), in yen.</summary>
    [Concept("申請.未払金"), Display(Name = "未払金"), EnglishText("Accounts payable, other")]
    public long? OtherAccountsPayable { get; init; }

    /// <summary>Advances received (前受金), in yen.</summary>
    [Concept("申請.前受金"), Display(Name = "前受金"), EnglishText("Advances received")]
    public long? AdvancesReceived { get; init; }

    /// <summary>Deposits received (預り金), in yen.</summary>
    [Concept("申請.預り金"), Display(Name = "預り金"), EnglishText("Deposits received")]
    public long? DepositsReceived { get; init; }

    /// <summary>Total fixed liabilities (固定負債合計), in yen.</summary>
    [Concept("申請.固定負債合計"), Display(Name = "固定負債合計"), EnglishText("Total fixed liabilities")]
    public long? TotalFixedLiabilities { get; init; }

    /// <summary>Long-term borrowings (長期借入金), in yen.</summary>
    [Concept("申請.長期借入金"), Display(Name = "長期借入金"), EnglishText("Long-term borrowings")]
    public long? LongTermBorrowings { get; init; }

    /// <summary>Total net assets (純資産合計), in yen.</summary>
    [Concept("申請.純資産合計"), Display(Name = "純資産合計"), EnglishText("Total net assets")]
    public long? TotalNetAssets { get; init; }

    /// <summary>Capital reserve (資本準備金), in yen.</summary>
    [Concept("申請.資本準備金"), Display(Name = "資本準備金"), EnglishText("Capital reserve")]
    public long? CapitalReserve { get; init; }

    /// <summary>Net sales (売上高), in yen.</summary>
    [Concept("申請.売上高"), Display(Name = "売上高"), EnglishText("Net sales")]
    public long? NetSales { get; init; }

    /// <summary>Cost of sales (売上原価), in yen.</summary>
    [Concept("申請.売上原価"), Display(Name = "売上原価"), EnglishText("Cost of sales")]
    public long? CostOfSales { get; init; }

    /// <summary>Depreciation in the cost of sales (売上原価内減価償却費), in yen.</summary>
    [Concept("申請.売上原価内減価償却費"), Display(Name = "売上原価内減価償却費"), EnglishText("Depreciation in the cost of sales")]
    public long? DepreciationInCostOfSales { get; init; }

    /// <summary>Labour cost (労務費), in yen.</summary>
    [Concept("申請.労務費"), Display(Name = "労務費"), EnglishText("Labour cost")]
    public long? LabourCost { get; init; }

    /// <summary>Gross profit (売上総利益), in yen.</summary>
    [Concept("申請.売上総利益"), Display(Name = "売上総利益"), EnglishText("Gross profit")]
    public long? GrossProfit { get; init; }

    /// <summary>Selling, general and administrative expenses (販売費及び一般管理費), in yen.</summary>
    [Concept("申請.販売費及び一般管理費"), Display(Name = "販売費及び一般管理費"), EnglishText("Selling, general and administrative expenses")]
    public long? SellingAndAdministrativeExpenses { get; init; }

    /// <summary>Depreciation in the selling, general and administrative expenses (販管費内減価償却費), in yen.</summary>
    [Concept("申請.販管費内減価償却費"), Display(Name = "販管費内減価償却費"), EnglishText("Depreciation in the selling, general and administrative expenses")]
    public long? DepreciationInSellingAndAdministrativeExpenses { get; init; }

    /// <summary>Personnel cost (人件費), in yen.</summary>
    [Concept("申請.人件費"), Display(Name = "人件費"), EnglishText("Personnel cost")]
    public long? PersonnelCost { get; init; }

    /// <summary>Operating profit (営業利益), in yen.</summary>
    [Concept("申請.営業利益"), Display(Name = "営業利益"), EnglishText("Operating profit")]
    public long? OperatingProfit { get; init; }

    /// <summary>Non-operating income (営業外収益), in yen.</summary>
    [Concept("申請.営業外収益"), Display(Name = "営業外収益"), EnglishText("Non-operating income")]
    public long? NonOperatingIncome { get; init; }

    /// <summary>Non-operating expenses (営業外費用), in yen.</summary>
    [Concept("申請.営業外費用"), Display(Name = "営業外費用"), EnglishText("Non-operating expenses")]
    public long? NonOperatingExpenses { get; init; }

    /// <summary>Ordinary profit (経常利益), in yen.</summary>
    [Concept("申請.経常利益"), Display(Name = "経常利益"), EnglishText("Ordinary profit")]
    public long? OrdinaryProfit { get; init; }

    /// <summary>Extraordinary income (特別利益), in yen.</summary>
    [Concept("申請.特別利益"), Display(Name = "特別利益"), EnglishText("Extraordinary income")]
    public long? ExtraordinaryIncome { get; init; }

    /// <summary>Extraordinary loss (特別損失), in yen.</summary>
    [Concept("申請.特別損失"), Display(Name = "特別損失"), EnglishText("Extraordinary loss")]
    public long? ExtraordinaryLoss { get; init; }

    /// <summary>Profit before tax (税引前当期純利益), in yen.</summary>
    [Concept("申請.税引前当期純利益"), Display(Name = "税引前当期純利益"), EnglishText("Profit before tax")]
    public long? ProfitBeforeTax { get; init; }

    /// <summary>Net profit (当期純利益), in yen.</summary>
    [Concept("申請.当期純利益"), Display(Name = "当期純利益"), EnglishText("Net profit")]
    public long? NetProfit { get; init; }

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}
