package fr.gpsusagers.hall.error;

import fr.gpsusagers.kernel.load.TooBusy;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Answers 503 to errors that are not bugs and may soon be over: heavy work is refused, or the
/// database is unreachable.
@ControllerAdvice
final class Unavailable {

    private static final Logger LOG = LoggerFactory.getLogger(Unavailable.class);
    private static final String SOON = "5";

    @ExceptionHandler(TooBusy.class)
    void tooBusy(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        RecoverableDataAccessException.class,
        TransientDataAccessException.class
    })
    void noDatabase(DataAccessException lost, HttpServletResponse response) throws IOException {
        noDatabase((RuntimeException) lost, response);
    }

    @ExceptionHandler({CannotCreateTransactionException.class, TransactionSystemException.class})
    void noDatabase(TransactionException lost, HttpServletResponse response) throws IOException {
        noDatabase((RuntimeException) lost, response);
    }

    private static void noDatabase(RuntimeException lost, HttpServletResponse response) throws IOException {
        LOG.error("The database did not answer: {}", lost.getClass().getSimpleName());
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
