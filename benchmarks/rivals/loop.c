/* The same training in C: any layers, sigmoid, half squared error, batch size 1, plain gradient descent.
 * Usage: loop UPDATES LAYERS... < numbers (samples, then x and t row by row, then the parameters layer by layer)
 * Prints the seconds of the loop and the loss that the last update saw. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double *read_numbers(int count) {
    double *values = malloc(sizeof(double) * (count ? count : 1));
    for (int i = 0; i < count; i++)
        if (scanf("%lf", &values[i]) != 1) exit(2);
    return values;
}

int main(int argc, char **argv) {
    long updates = atol(argv[1]);
    double rate = atof(argv[2]);
    int depth = argc - 4, widths[16], unit[16], weight[16], units = 0, parameters = 0;
    for (int l = 0; l <= depth; l++) {
        widths[l] = atoi(argv[3 + l]);
        unit[l] = units;
        units += widths[l];
        if (l) {
            weight[l] = parameters;
            parameters += (widths[l - 1] + 1) * widths[l];
        }
    }
    int samples = (int)*read_numbers(1);
    double *x = read_numbers(samples * widths[0]), *t = read_numbers(samples * widths[depth]);
    double *p = read_numbers(parameters);
    double *a = malloc(sizeof(double) * units), *delta = malloc(sizeof(double) * units);
    double *gradient = malloc(sizeof(double) * parameters);
    double loss = 0.0;
    struct timespec begin, end;
    clock_gettime(CLOCK_MONOTONIC, &begin);
    for (long k = 0; k < updates; k++) {
        int n = (int)(k % samples);
        for (int i = 0; i < widths[0]; i++) a[i] = x[n * widths[0] + i];
        for (int l = 1; l <= depth; l++) {
            const double *w = p + weight[l], *b = w + widths[l - 1] * widths[l];
            for (int j = 0; j < widths[l]; j++) {
                double z = b[j];
                for (int i = 0; i < widths[l - 1]; i++) z += a[unit[l - 1] + i] * w[i * widths[l] + j];
                a[unit[l] + j] = 1.0 / (1.0 + exp(-z));
            }
        }
        loss = 0.0;
        for (int j = 0; j < widths[depth]; j++) {
            double out = a[unit[depth] + j], error = out - t[n * widths[depth] + j];
            loss += 0.5 * error * error;
            delta[unit[depth] + j] = error * out * (1.0 - out);
        }
        for (int l = depth; l >= 1; l--) {
            const double *w = p + weight[l];
            double *grad_w = gradient + weight[l], *grad_b = grad_w + widths[l - 1] * widths[l];
            for (int j = 0; j < widths[l]; j++) grad_b[j] = delta[unit[l] + j];
            for (int i = 0; i < widths[l - 1]; i++) {
                double from = a[unit[l - 1] + i], da = 0.0;
                for (int j = 0; j < widths[l]; j++) {
                    grad_w[i * widths[l] + j] = from * delta[unit[l] + j];
                    da += w[i * widths[l] + j] * delta[unit[l] + j];
                }
                if (l > 1) delta[unit[l - 1] + i] = da * from * (1.0 - from);
            }
        }
        for (int i = 0; i < parameters; i++) p[i] -= rate * gradient[i];
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%.9f %.17g\n", (end.tv_sec - begin.tv_sec) + 1e-9 * (end.tv_nsec - begin.tv_nsec), loss);
    return 0;
}
