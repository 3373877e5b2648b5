package fr.gpsusagers.understanding.learning.linear;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Logistic regression: turns a few signs into a calibrated chance, learnt from held-out phrases. Of the cases that
/// it gives 0.9, nine in ten hold.
@SuppressWarnings("ArrayRecordComponent")
public record Logistic(double[] factors) {

    private static final int ROUNDS = 60;
    /// Damping shortens the steps, so that nearly collinear signs cannot make them overshoot.
    private static final double DAMPING = 1e-3;

    /// One held-out case: its signs, and the outcome.
    public record Case(double[] signs, boolean held) {}

    public double chance(double... signs) {
        double sum = factors[signs.length];
        for (int i = 0; i < signs.length; i++) {
            sum += factors[i] * signs[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /// Returns a copy that multiplies the odds by a factor.
    public Logistic withOdds(double times) {
        double[] raised = factors.clone();
        raised[raised.length - 1] += StrictMath.log(times);
        return new Logistic(raised);
    }

    /// Fits by Newton's method, which converges in a few rounds with so few signs.
    public static Logistic fit(List<Case> cases) {
        int size = cases.getFirst().signs().length + 1;
        var logistic = new Logistic(new double[size]);
        for (int round = 0; round < ROUNDS; round++) {
            logistic.improve(cases);
        }
        return logistic;
    }

    private void improve(List<Case> cases) {
        int size = factors.length;
        double[] slope = new double[size];
        double[][] curve = new double[size][size];
        for (Case one : cases) {
            double chance = chance(one.signs());
            double miss = (one.held() ? 1 : 0) - chance;
            double[] signs = Arrays.copyOf(one.signs(), size);
            signs[size - 1] = 1;
            for (int i = 0; i < size; i++) {
                slope[i] += miss * signs[i];
                for (int j = 0; j < size; j++) {
                    curve[i][j] += chance * (1 - chance) * signs[i] * signs[j];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            curve[i][i] += DAMPING * cases.size();
        }
        double[] move = solve(curve, slope);
        for (int i = 0; i < size; i++) {
            factors[i] += move[i];
        }
    }

    /// Gaussian elimination; the matrix is positive definite.
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                right[row] -= factor * right[pivot];
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = right[row];
            for (int column = row + 1; column < size; column++) {
                sum -= matrix[row][column] * solution[column];
            }
            solution[row] = sum / matrix[row][row];
        }
        return solution;
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(factors.length);
        for (double factor : factors) {
            out.writeDouble(factor);
        }
    }

    public static Logistic read(DataInput in) throws IOException {
        double[] factors = new double[in.readInt()];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = in.readDouble();
        }
        return new Logistic(factors);
    }
}
